package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({"I,1", "iv,4", "IIII,4", "IX,9", "xiv,14", "XL,40", "CCCXCIX,399", "MCMXXII,1922"})
  void readsNumeralsInOneCase(String numeral, int value) {
    assertThat(RomanNumeral.valueOf(numeral)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xiv", "IC", "IIX", "VV", "A", "ıv", "MMMM", "12", "I "})
  void readsNothingElse(String word) {
    assertThat(RomanNumeral.valueOf(word)).isEmpty();
  }

  @Test
  void readsEveryNumeralThatItsRulesMake() {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    for (int n = 1; n < 100; n++) {
      assertThat(RomanNumeral.valueOf(tens[n / 10] + ones[n % 10])).isEqualTo(OptionalInt.of(n));
    }
  }
}

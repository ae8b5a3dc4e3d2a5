package org.manicule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CValueTest {

  /** The worked example of Frantzi, Ananiadou and Mima 2000, section 2.3. */
  private static final Map<String, Long> FRANTZI =
      Map.of(
          "adenoid cystic basal cell carcinoma", 5L,
          "cystic basal cell carcinoma", 11L,
          "ulcerated basal cell carcinoma", 7L,
          "recurrent basal cell carcinoma", 5L,
          "circumscribed basal cell carcinoma", 3L,
          "basal cell carcinoma", 984L);

  @ParameterizedTest
  @CsvSource({
    "adenoid cystic basal cell carcinoma,   11.61",
    "cystic basal cell carcinoma,           12.00",
    "ulcerated basal cell carcinoma,        14.00",
    "recurrent basal cell carcinoma,        10.00",
    "circumscribed basal cell carcinoma,     6.00",
    "basal cell carcinoma,                1551.36",
  })
  void valuesAreThoseOfThePaper(String term, double expected) {
    assertThat(of(term, FRANTZI).value()).isCloseTo(expected, within(0.005));
  }

  @Test
  void occurrencesInsideTwoNestedTermsCountOnce() {
    CValue shortest = of("basal cell carcinoma", FRANTZI);
    assertThat(shortest.longer()).isEqualTo(5);
    assertThat(shortest.nested()).isEqualTo(5 + (11 - 5) + 7 + 5 + 3);
  }

  @Test
  void aSingleWordHasAValueOnlyInTheFormForAnyLength() {
    CValue word = of("weights", Map.of("weights", 6L));
    assertThat(word.value()).isZero();
    assertThat(word.valueOfAnyLength()).isEqualTo(6);
  }

  @Test
  void aTermThatRepeatsAWordIsNestedOnceInALongerOne() {
    assertThat(of("a", Map.of("a b a", 4L, "a", 10L)).nested()).isEqualTo(4);
  }

  private static CValue of(String term, Map<String, Long> frequencies) {
    Map<List<String>, Long> byWords = new HashMap<>();
    frequencies.forEach((each, count) -> byWords.put(List.of(each.split(" ", -1)), count));
    return CValue.of(byWords).stream()
        .filter(value -> String.join(" ", value.term()).equals(term))
        .findFirst()
        .orElseThrow();
  }
}

package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeiNumberTest {

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "012, 12",
    "12a, 12a",
    "3ff, 3ff",
    "1.12, 12",
    "I.23, 23",
    "Ham39, 39",
    "12-13, 12",
    "'12, 13', 12",
    "[5], 5",
    "tr, ''",
    "2g0, ''",
    "'', ''",
    "0, 0",
  })
  void theNumberOfALine(String n, String expected) {
    assertThat(TeiNumber.ofLine(n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "IV, 4",
    "iv, 4",
    "1.2, 2",
    "Book.II, 2",
    "14b, 14b",
    "lyrics, ''",
    "L, ''",
    "Carm., ''",
    "urn:cts:latinLit:phi0690.phi003, ''",
  })
  void theNumberOfADivision(String n, String expected) {
    assertThat(TeiNumber.ofDivision(n)).isEqualTo(expected);
  }
}

package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "la, la",
    "lat, la",
    "Latin, la",
    "LATIN, la",
    "FR, fr",
    "fre, fr",
    "fra, fr",
    "ITALIAN, it",
    "greek, grc",
    "grc, grc",
    "eng, en",
    "en-GB, en-GB",
    "en_US, en-US",
    "mul, ''",
    "und, ''",
    "'', ''",
    "<b>, ''",
    "no language at all, ''",
  })
  void isTheShortestTag(String name, String expected) {
    assertThat(LanguageTag.of(name)).isEqualTo(expected);
  }
}

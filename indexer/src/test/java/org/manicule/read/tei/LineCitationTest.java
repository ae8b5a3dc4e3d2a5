package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCitationTest {

  @ParameterizedTest
  @CsvSource({
    "5, '', 5, 5",
    "1.5, '', 1.5, 1.5",
    "1.5-7, '', 1.5, 7",
    "1.5-1.7, '', 1.5, 1.7",
    "1. 5, '', 1.5, 1.5",
    "'34, 35', '', 34, 35",
    "line 12, '', 12, 12",
    "vv. 12–14, '', 12, 14",
    "12a, '', 12a, 12a",
    "007, '', 7, 7",
    "Verg. A. 1.5, Verg. A., 1.5, 1.5",
    "Ecl. 4.15, Ecl., 4.15, 4.15",
    "urn:cts:latinLit:phi0690.phi003:1.5-1.7, '', 1.5, 1.7",
    "text=Aen.:book=9:commline=9, Aen., 9.9, 9.9",
    "9--<lemma lang=la>11, '', 9, 11",
  })
  void isReadAsCommentariesWriteIt(String text, String work, String first, String last) {
    LineCitation citation = LineCitation.of(text).orElseThrow();

    assertThat(citation.work()).isEqualTo(work);
    assertThat(String.join(".", citation.first())).isEqualTo(first);
    assertThat(String.join(".", citation.last())).isEqualTo(last);
  }

  @Test
  void wordsCiteNothing() {
    assertThat(LineCitation.of("intro")).isEmpty();
    assertThat(LineCitation.of("")).isEmpty();
    assertThat(LineCitation.of("text=Saec.")).isEmpty();
  }

  @Test
  void figuresAloneAreBare() {
    assertThat(LineCitation.isBare("12")).isTrue();
    assertThat(LineCitation.isBare("[1.2-3]")).isTrue();
    assertThat(LineCitation.isBare("12 lines")).isFalse();
  }
}

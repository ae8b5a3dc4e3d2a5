package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

  @ParameterizedTest
  @CsvSource({
    "#l1, l1 l1",
    "#l1 #l5, l1 l1 l5 l5",
    "'#range(l1,l5)', l1 l5",
    "'#range(#l1, #l5) #l9', l1 l5 l9 l9",
    "comus.xml#l1, l1 l1",
    "l1 l2, l1 l1 l2 l2",
    "http://example.org/x#l1, ''",
    "urn:cts:latinLit:phi0690.phi003:1.5, ''",
    "https://example.org/, ''",
    "#, ''",
    "'', ''",
  })
  void arePairsOfIds(String target, String expected) {
    assertThat(String.join(" ", Pointers.of(target).ids())).isEqualTo(expected);
  }
}

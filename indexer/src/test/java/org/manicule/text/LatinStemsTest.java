package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first three are examples of Schinke and others. */
class LatinStemsTest {

  @Test
  void wordHasAStemAsANounAndOneAsAVerb() {
    assertStems("aquila", "aquil", "aquila");
    assertStems("portat", "portat", "porta");
    assertStems("portis", "port", "por");
  }

  @Test
  void endingIsCutOffOnlyWhereAStemIsLeft() {
    assertStems("est", "est", "es");
    assertStems("a");
    assertStems("");
  }

  @Test
  void wordsJoinedToAnotherAreLeftOut() {
    assertThat(new LatinStems().of("legesque")).contains("leg");
    assertThat(new LatinStems().of("tantane")).contains("tant");
    assertThat(new LatinStems().of("laetorue")).contains("laeto");
  }

  @Test
  void someWordsEndInQueByNature() {
    assertStems("atque", "atqu", "atque");
    assertStems("quoque", "quoqu", "quoque");
  }

  private static void assertStems(String word, String... stems) {
    assertThat(new LatinStems().of(word)).isEqualTo(List.of(stems));
  }
}

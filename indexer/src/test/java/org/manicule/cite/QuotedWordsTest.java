package org.manicule.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.text.Words;

class QuotedWordsTest {

  private static final Words ENGLISH = Words.in("en");

  @Test
  void aLineIsKnownByAllItsWords() {
    assertWritten("A secret door to latent space;", "a-secret-door-to-latent-space");
  }

  @Test
  void whatIsLongIsKnownByItsFirstAndLastWords() {
    assertWritten(
        "In hidden realms where numbers dream,\nA hush pervades the silent seam;",
        "in-hidden-realms-where-numbers~pervades-the-silent-seam");
  }

  @Test
  void accentsApostrophesAndCapitalsPlayNoPart() {
    assertWritten("JOVE’S Ætherial café", "joves-aetherial-cafe");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    for (String written : new String[] {"a-secret-door", "in-hidden-realms~silent-seam", "μῆνιν"}) {
      QuotedWords words = QuotedWords.parse(written, ENGLISH).orElseThrow();
      assertThat(QuotedWords.parse(words.toString(), ENGLISH)).contains(words);
    }
  }

  @Test
  void whatPeopleTypeIsReadAsWell() {
    assertThat(QuotedWords.parse("A secret door, to…", ENGLISH).map(QuotedWords::toString))
        .contains("a-secret-door-to");
  }

  @Test
  void withoutAWordThereIsNothingToKnowItBy() {
    assertThat(QuotedWords.of("— … —", ENGLISH)).isEmpty();
    assertThat(QuotedWords.parse("", ENGLISH)).isEmpty();
    assertThat(QuotedWords.parse("~end", ENGLISH)).isEmpty();
    assertThat(QuotedWords.parse("a ".repeat(1_000), ENGLISH)).isEmpty();
  }

  private static void assertWritten(String text, String expected) {
    assertThat(QuotedWords.of(text, ENGLISH).map(QuotedWords::toString)).contains(expected);
  }
}

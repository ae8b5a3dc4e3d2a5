package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordsTest {

  @Test
  void theyAreFoldedAsTheWordsOfATextAre() {
    assertThat(CommonWords.of("en")).contains("the", "of", "which", "dont");
    assertThat(CommonWords.of("en-GB")).isEqualTo(CommonWords.of("en"));
    assertThat(CommonWords.of("fr")).contains("les", "a");
  }

  @Test
  void aLanguageWithoutAListHasNone() {
    assertThat(CommonWords.of("la")).isEmpty();
    assertThat(CommonWords.of("")).isEmpty();
  }
}

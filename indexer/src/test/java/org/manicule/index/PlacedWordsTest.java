package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.index.PlacedWords.Part;
import org.manicule.text.Span;

class PlacedWordsTest {

  private static final Analysis ANALYSIS = new Analysis();

  @Test
  void aPositionLeadsToTheTextItsWordStandsIn() {
    PlacedWords words = words(0, "creation waits;", "The art");

    assertThat(words.parts(1, 3))
        .containsExactly(new Part(0, new Span(9, 14)), new Part(1, new Span(0, 7)));
    assertThat(words.parts(0, 0)).containsExactly(new Part(0, new Span(0, 8)));
    assertThat(words.parts(3, 3)).containsExactly(new Part(1, new Span(4, 7)));
  }

  @Test
  void textsWithoutAWordAreSteppedOver() {
    assertThat(words(0, "", "dream,”", "—", "“in").parts(0, 1))
        .containsExactly(new Part(1, new Span(0, 5)), new Part(3, new Span(1, 3)));
  }

  @Test
  void aGapCountsBehindEachText() {
    PlacedWords words = words(100, "one two", "", "three");

    assertThat(words.parts(202, 202)).containsExactly(new Part(2, new Span(0, 5)));
    assertThat(words.parts(1, 202))
        .containsExactly(new Part(0, new Span(4, 7)), new Part(2, new Span(0, 5)));
  }

  @Test
  void positionsPastTheEndLeadNowhere() {
    assertThat(words(0, "one").parts(1, 9)).isEmpty();
    assertThat(words(0).parts(0, 0)).isEmpty();
  }

  private static PlacedWords words(int gap, String... texts) {
    return new PlacedWords(List.of(texts), ANALYSIS, "line.en", gap);
  }
}

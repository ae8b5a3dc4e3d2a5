package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void sentenceEndsWithTheMarksThatCloseIt() {
    assertSentences("It stirs. It sleeps!", "It stirs. |It sleeps!");
    assertSentences("\"It stirs.\" So he said?) Then", "\"It stirs.\" |So he said?) |Then");
    assertSentences("no stop", "no stop");
    assertSentences("", "");
  }

  @Test
  void fullStopOfAnAbbreviationEndsNoSentence() {
    assertSentences("See Aen. 4, cf. l. 12. Then", "See Aen. 4, cf. l. 12. |Then");
    assertSentences("J. S. Bach, i.e. Bach. So", "J. S. Bach, i.e. Bach. |So");
    assertSentences(
        "Comp. Lucr. 5. 972 with Mr. Munro. So", "Comp. Lucr. 5. 972 with Mr. Munro. |So");
  }

  @Test
  void sentenceGoesOnInLowerCase() {
    assertSentences("\"What!\" cried he. So", "\"What!\" cried he. |So");
    assertSentences("weights ... are learned. So", "weights ... are learned. |So");
  }

  @Test
  void blankLineEndsASentence() {
    assertSentences("one\n\ntwo", "one\n\n|two");
  }

  @RepeatedTest(100)
  void sentencesCoverTheText(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    String text = AnyText.of(new Random(seed), 60);
    int end = 0;
    for (Span sentence : Sentences.of(text)) {
      assertThat(sentence.start()).as("seed %d", seed).isEqualTo(end);
      end = sentence.end();
    }
    assertThat(end).as("seed %d", seed).isEqualTo(text.length());
  }

  @Test
  void longTextsTakeNoLongTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Sentences.of("a.\n".repeat(300_000) + ".\"".repeat(300_000)));
  }

  private static void assertSentences(String text, String expected) {
    List<String> found = Sentences.of(text).stream().map(span -> span.of(text)).toList();
    assertThat(String.join("|", found)).isEqualTo(expected);
  }
}

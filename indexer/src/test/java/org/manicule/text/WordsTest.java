package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void apostropheJoinsAndHyphenParts() {
    assertWords("en", "Jove's court, in‑between", "joves court in between");
    assertWords("en", "'Tis o'er the gods' hall", "tis oer the gods hall");
    assertWords("grc", "δʼ ἰφθίμους μυρί’ ἠρᾶθ᾽", "δ ιφθιμουσ μυρι ηραθ");
  }

  @Test
  void apostrophePartsWhereTheLanguageElides() {
    assertWords("it", "dell’amor ch'ogn'alma", "dell amor ch ogn alma");
    assertWords("fr", "l'âme", "l ame");
  }

  @Test
  void hyphenAtTheEndOfAPhysicalLineJoins() {
    assertWords("en", "fre-\nquencies and pre- and", "frequencies and pre and");
  }

  @Test
  void wordIsWholeWithItsMarks() {
    assertWords("en", "e\u0301lan soft\u00adware", "elan software");
    assertWords("zh", "中文, 日本", "中 文 日 本");
  }

  @Test
  void textWithoutALetterHasNoWord() {
    assertWords("en", "… \"' — \u0301", "");
    assertWords("en", "", "");
  }

  @RepeatedTest(200)
  void wordsLieInTheTextInOrderAndFoldToTheirKey(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    String text = AnyText.of(new Random(seed), 60);
    int end = 0;
    for (Word word : Words.in("la").of(text)) {
      assertThat(word.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      List<Word> again = Words.in("la").of(word.span().of(text));
      assertThat(again).extracting(Word::key).as("seed %d", seed).containsExactly(word.key());
      end = word.span().end();
    }
    assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
  }

  private static void assertWords(String language, String text, String keys) {
    assertThat(Words.in(language).of(text).stream().map(Word::key).toList())
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
  }
}

package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.text.Words;

/** A gap is shown as {@code ..}, an optional word in brackets, an initial with a full stop. */
class PhraseTest {

  @Test
  void marksOfAGapAreUnderstood() {
    assertPhrase("a secret ... space", "a secret .. space");
    assertPhrase("a secret…space", "a secret .. space");
    assertPhrase("sunt quos . . . iuvat", "sunt quos .. iuvat");
    assertPhrase("Qui—liquere", "qui .. liquere");
    assertPhrase("ἐπὶ \\ldots ἔτελλε", "επι .. ετελλε");
    assertPhrase("in hidden realms, etc.", "in hidden realms");
    assertPhrase("hidden &c. dream", "hidden .. dream");
    assertPhrase("... realms", "realms");
  }

  @Test
  void otherMarksPartWordsOnly() {
    assertPhrase("day / night; star, in‑between", "day night star in between");
    assertPhrase("A secret door. It", "a secret door it");
  }

  @Test
  void wordsInBracketsMayBeMissing() {
    assertPhrase("retorta (in) tergo", "retorta (in) tergo");
    assertPhrase("ἔσχ(εν)", "εσχ (εν)");
    assertPhrase("(night)", "night");
  }

  @Test
  void initialStandsForAWord() {
    assertPhrase("arma v. c.", "arma v. c.");
    assertPhrase("O. the sea", "o the sea");
  }

  @Test
  void lemmaWithoutAWordIsEmpty() {
    assertPhrase("...", "");
    assertPhrase("", "");
  }

  private static void assertPhrase(String lemma, String expected) {
    assertThat(
            Phrase.of(lemma, Words.in("en")).parts().stream()
                .map(PhraseTest::shown)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String shown(Phrase.Part part) {
    String gap = part.before() == Phrase.Joint.GAP ? ".. " : "";
    String key = part.form() == Phrase.Form.INITIAL ? part.key() + "." : part.key();
    return gap + (part.presence() == Phrase.Presence.OPTIONAL ? "(" + key + ")" : key);
  }
}

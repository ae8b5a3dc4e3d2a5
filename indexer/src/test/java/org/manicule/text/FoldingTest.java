package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void caseAccentsAndLigaturesAreFolded() {
    assertFolded("Ætherial aërial BRIMMÈD", "aetherial aerial brimmed");
    assertFolded("Straße ſenſe ﬁre Œdipus", "strasse sense fire oedipus");
    assertFolded("μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος", "μηνιν αειδε θεα πηληιαδεω αχιληοσ");
  }

  @Test
  void lettersOfTheTurkishAlphabetAreFoldedInEveryLocale() {
    assertFolded("ISTANBUL İstanbul ısı", "istanbul istanbul isi");
  }

  @Test
  void hyphensApostrophesQuotesAndSpacesBecomeOneEach() {
    assertFolded("in‑between — Jove’s «x»\u00a0“y”", "in-between - jove's \"x\" \"y\"");
  }

  @Test
  void marksThatDoNotShowAreLeftOut() {
    assertFolded("e\u0301 soft\u00adware \u202eleft\u202c", "e software left");
  }

  @Test
  void latinHasOneLetterForUAndVAndOneForIAndJ() {
    assertThat(Folding.of("la").text("Juvenis")).isEqualTo(Folding.of("la-VA").text("iuuenis"));
    assertThat(Folding.of("en").text("Juvenis")).isEqualTo("juvenis");
  }

  @Test
  void spansLeadBackToTheOriginal() {
    String text = "Old Æolus e\u0301lan";
    Folded folded = Folding.of("en").fold(text);
    assertThat(folded.original(spanOf("aeolus", folded)).of(text)).isEqualTo("Æolus");
    assertThat(folded.original(spanOf("elan", folded)).of(text)).isEqualTo("e\u0301lan");
    assertThat(folded.original(new Span(4, 5)).of(text)).isEqualTo("Æ");
    assertThat(Folding.of("en").fold("").original(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @RepeatedTest(200)
  void spansLieInTheOriginalAndFoldingTwiceChangesNothing(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    String text = AnyText.of(new Random(seed), 60);
    Folded folded = Folding.of("en").fold(text);
    assertThat(folded.text()).as("seed %d", seed).isEqualTo(Folding.of("en").text(text));
    assertThat(Folding.of("en").text(folded.text())).as("seed %d", seed).isEqualTo(folded.text());
    int before = 0;
    for (int at = 0; at < folded.text().length(); at++) {
      Span original = folded.original(new Span(at, at + 1));
      assertThat(original.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
      assertThat(original.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      before = original.start();
    }
  }

  private static Span spanOf(String words, Folded folded) {
    int start = folded.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static void assertFolded(String text, String expected) {
    assertThat(Folding.of("en").text(text)).isEqualTo(expected);
    assertThat(Folding.of("en").fold(text).text()).isEqualTo(expected);
  }
}

package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.model.Lemma;
import org.manicule.model.Lemma.Offer;

/** In the glosses here, lemmata stand in quotation marks, and offered ones before a bracket. */
class ExplanationsTest {

  @Test
  void explanationIsTheSentenceOfTheLemma() {
    assertExplanations("So. \"A\" is bee. \"C\" is dee.", "\"A\" is bee. | \"C\" is dee.");
  }

  @Test
  void sentencesWithoutALemmaBelongToTheLemmaBefore() {
    assertExplanations(
        "\"A\" is bee. It is. \"C\" is dee. So", "\"A\" is bee. It is. | \"C\" is dee. So");
  }

  @Test
  void lemmataOfOneSentenceShareIt() {
    assertExplanations(
        "\"A\" and \"B\" are cee. So. \"D\" is ell.",
        "\"A\" and \"B\" are cee. So. | \"A\" and \"B\" are cee. So. | \"D\" is ell.");
  }

  @Test
  void semicolonPartsTheLemmataOfOneSentence() {
    assertExplanations(
        "\"A\" is bee; \"C\" is dee; ell. So", "\"A\" is bee; | \"C\" is dee; ell. So");
  }

  @Test
  void offeredLemmaIsExplainedByAllOfTheGloss() {
    assertExplanations(
        "a] is bee. \"C\" is dee. So.", "a] is bee. \"C\" is dee. So. | \"C\" is dee. So.");
  }

  private static void assertExplanations(String gloss, String expected) {
    List<Lemma> lemmata = new ArrayList<>();
    for (Quotation each : Quotations.in(org.manicule.model.Comment.plain(gloss))) {
      lemmata.add(new Lemma(each.span(), each.span().of(gloss), each.offer(), 0));
    }
    assertThat(lemmata).filteredOn(each -> each.offer() == Offer.OFFERED).hasSizeLessThan(2);
    Explanations explanations = Explanations.of(gloss, lemmata);
    assertThat(
            IntStream.range(0, lemmata.size())
                .mapToObj(i -> explanations.span(i).of(gloss))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(expected);
  }
}

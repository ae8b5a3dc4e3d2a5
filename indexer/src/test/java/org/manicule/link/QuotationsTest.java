package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.model.Comment;
import org.manicule.text.Span;

class QuotationsTest {

  @Test
  void quotedWordsAreFoundInReadingOrder() {
    assertQuotations("\"A b\" is c; «d» too", "QUOTED A b, QUOTED d");
  }

  @Test
  void wordsBeforeABracketAreOffered() {
    assertQuotations("phantom keys] our \"tools\"", "OFFERED phantom keys, QUOTED tools");
    assertQuotations("\"phantom keys\"] tools", "OFFERED phantom keys");
    assertQuotations("see [12] for it] so", "");
  }

  @Test
  void numberInBracketsIsAnOccurrence() {
    assertQuotations("\"and\"[2] joins", "QUOTED and 2");
    assertQuotations("“and” [2] joins", "QUOTED and 2");
    assertQuotations("\"and\" (2) joins", "QUOTED and");
  }

  @Test
  void offeredWordsComeFromTheReader() {
    String text = "\"And\"[2]: joins \"all\"";
    assertQuotations(
        new Comment(text, List.of(), List.of(new Span(0, 5))), "OFFERED And 2, QUOTED all");
    assertQuotations(
        new Comment(text, List.of(), List.of(new Span(1, 4))), "OFFERED And 2, QUOTED all");
    assertQuotations(
        new Comment(text, List.of(), List.of(new Span(0, 8))), "OFFERED And 2, QUOTED all");
    assertQuotations(
        new Comment(text, List.of(), List.of(new Span(1, 4), new Span(2, 4))),
        "OFFERED And 2, QUOTED all");
  }

  @Test
  void marksWithoutAWordQuoteNothing() {
    assertQuotations("\"\" and \"…\" and '?'", "");
    assertQuotations("", "");
  }

  private static void assertQuotations(String text, String expected) {
    assertQuotations(Comment.plain(text), expected);
  }

  private static void assertQuotations(Comment comment, String expected) {
    assertThat(
            Quotations.in(comment).stream()
                .map(each -> shown(each, comment.text()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  private static String shown(Quotation quotation, String text) {
    return quotation.offer()
        + " "
        + quotation.span().of(text)
        + (quotation.occurrence() > 0 ? " " + quotation.occurrence() : "");
  }
}

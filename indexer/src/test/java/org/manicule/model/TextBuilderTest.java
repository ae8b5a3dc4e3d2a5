package org.manicule.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.manicule.model.TextBuilder.Counting;

class TextBuilderTest {

  @Test
  void linesAreCountedThroughAWorkWithoutNumberedDivisions() {
    assertReferences(
        Numbering.AUTOMATIC,
        text -> {
          text.beginDivision("Morning", "");
          lines(text, "", "");
          text.endDivision();
          lines(text, "");
        },
        "1 2 3");
  }

  @Test
  void linesAreCountedFromOneInEachNumberedDivision() {
    assertReferences(
        Numbering.AUTOMATIC,
        text -> {
          text.beginDivision("Book 1", "1");
          lines(text, "", "");
          text.endDivision();
          text.beginDivision("Book 2", "2");
          lines(text, "");
        },
        "1.1 1.2 2.1");
  }

  @Test
  void aDivisionThatIsPassedOverLeavesNoTraceInReferences() {
    assertReferences(
        Numbering.DIVISION,
        text -> {
          text.beginDivision("Act 1", "1");
          text.beginDivision("Scene 1", "1", Counting.PASSED_OVER);
          lines(text, "", "");
          text.endDivision();
          text.beginDivision("Scene 2", "2", Counting.PASSED_OVER);
          lines(text, "");
        },
        "1.1 1.2 1.3");
  }

  @Test
  void aDivisionInsideOneThatIsPassedOverMayCount() {
    assertReferences(
        Numbering.DIVISION,
        text -> {
          text.beginDivision("Lyrics", "1", Counting.PASSED_OVER);
          text.beginDivision("I", "1");
          lines(text, "", "");
          text.endDivision();
          text.beginDivision("II", "2");
          lines(text, "");
        },
        "1.1 1.2 2.1");
  }

  @Test
  void aStatedNumberSetsTheCount() {
    assertReferences(Numbering.WORK, text -> lines(text, "", "5", "", "12a", ""), "1 5 6 12a 13");
  }

  @Test
  void aStatedNumberWithoutLeadingFigureLeavesTheCountAsItIs() {
    assertReferences(Numbering.WORK, text -> lines(text, "", "p1", "", "p2", ""), "1 p1 2 p2 3");
  }

  private static void assertReferences(
      Numbering numbering, Consumer<TextBuilder> events, String expected) {
    TextBuilder builder = new TextBuilder();
    events.accept(builder);
    List<String> references =
        builder.build(numbering).lines().stream().map(line -> line.ref().toString()).toList();
    assertThat(String.join(" ", references)).isEqualTo(expected);
  }

  private static void lines(TextBuilder builder, String... statedNumbers) {
    builder.beginStanza(Stanza.Form.VERSE, "");
    for (String number : statedNumbers) {
      builder.line("words", number, List.of(), List.of());
    }
    builder.endStanza();
  }
}

package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TextFlowTest {

  @Test
  void whiteSpaceBecomesOneBlankAndNoneAtTheEnds() {
    assertFlow(
        "Arma virumque cano",
        flow -> {
          flow.append("\n  Arma\t");
          flow.append(" \r\n virum");
          flow.append("que cano ");
        });
  }

  @Test
  void aNoBreakSpaceIsNoWhiteSpace() {
    assertFlow("\u00A0a \u00A0", flow -> flow.append("\u00A0a \u00A0"));
  }

  @Test
  void gluedPiecesHaveNoBlankBetween() {
    assertFlow(
        "margin",
        flow -> {
          flow.append("mar ");
          flow.glue();
          flow.append("\n gin");
        });
  }

  @Test
  void whatWasAppendedSinceAMarkCanBeTakenBack() {
    assertFlow(
        "so it was",
        flow -> {
          flow.append("so ");
          TextFlow.Mark mark = flow.mark();
          flow.append("never");
          flow.goBack(mark);
          flow.append("it was");
        });
  }

  @Test
  void chineseLineEndsLeaveNoBlank() {
    assertFlow("桃之夭夭，灼灼其華 a b", flow -> flow.append("桃之夭夭，\n  灼灼其華\na\nb"));
  }

  private static void assertFlow(String expected, Consumer<TextFlow> pieces) {
    TextFlow flow = new TextFlow();
    pieces.accept(flow);
    assertThat(flow.text()).isEqualTo(expected);
  }
}

package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.text.Span;

class StanzaRunsTest {

  @Test
  void aStanzaThatFitsAPageStaysWhole() {
    assertThat(runs(18, 3)).containsExactly(new Span(0, 18));
  }

  @Test
  void aLongStanzaIsPartedWhereSentencesEnd() {
    assertThat(runs(30, 11)).containsExactly(new Span(0, 11), new Span(11, 22), new Span(22, 30));
  }

  @Test
  void withoutSentencesItIsPartedByTen() {
    assertThat(runs(40, 1000))
        .containsExactly(new Span(0, 10), new Span(10, 20), new Span(20, 30), new Span(30, 40));
  }

  @Test
  void runsCoverEveryLineOnceAndNoneIsAScrap() {
    for (int lines = 19; lines < 300; lines++) {
      List<Span> runs = runs(lines, 7);
      int end = 0;
      for (Span run : runs) {
        assertThat(run.start()).isEqualTo(end);
        assertThat(run.length()).isBetween(6, 14);
        end = run.end();
      }
      assertThat(end).isEqualTo(lines);
    }
  }

  private static List<Span> runs(int lines, int sentence) {
    return StanzaRuns.of(
        IntStream.range(0, lines)
            .mapToObj(i -> line(i, (i + 1) % sentence == 0 ? "and so it ends.”" : "and on,"))
            .toList());
  }

  private static Line line(int ordinal, String text) {
    return Line.of(ordinal, LineRef.of(String.valueOf(ordinal + 1)), text);
  }
}

package org.manicule.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

class PartsTest {

  @Test
  void aShortWorkIsOnePart() {
    assertThat(parts(0)).containsExactly(new Span(0, 0));
    assertThat(parts(28)).containsExactly(new Span(0, 28));
    assertThat(parts(400, 100, 200, 300)).containsExactly(new Span(0, 400));
  }

  @Test
  void aLongWorkIsDividedWhereItsDivisionsBegin() {
    assertThat(parts(600, 0, 200, 400))
        .containsExactly(new Span(0, 200), new Span(200, 400), new Span(400, 600));
  }

  @Test
  void shortDivisionsStandTogether() {
    assertThat(parts(500, 0, 40, 80, 120, 160, 200, 240, 280, 320, 360, 400, 440))
        .containsExactly(new Span(0, 200), new Span(200, 400), new Span(400, 500));
  }

  @Test
  void aLongDivisionIsDividedByItsLines() {
    assertThat(parts(560, 0, 500))
        .containsExactly(
            new Span(0, 150), new Span(150, 300), new Span(300, 500), new Span(500, 560));
  }

  private static List<Span> parts(int lines, int... divisions) {
    return new Parts(work(lines, divisions)).all();
  }

  private static WorkSummary work(int lines, int... divisions) {
    List<WorkSummary.Entry> contents = new ArrayList<>();
    for (int start : divisions) {
      contents.add(new WorkSummary.Entry(List.of("1"), "", new Span(start, lines), ""));
    }
    return new WorkSummary(
        new WorkId("work"), WorkInfo.of("Work", "en"), lines, lines, 0, contents, "");
  }

  @RepeatedTest(100)
  void partsAreTheWholeWorkAndNoneIsTooLong(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    int lines = 1 + random.nextInt(3_000);
    WorkSummary work = work(lines, random.ints(random.nextInt(40), 0, lines).toArray());
    Parts parts = new Parts(work);

    int reached = 0;
    for (Span part : parts.all()) {
      assertThat(part.start()).isEqualTo(reached);
      assertThat(part.length()).isBetween(1, Parts.WHOLE);
      reached = part.end();
    }
    assertThat(reached).isEqualTo(lines);
    int line = random.nextInt(lines);
    assertThat(parts.all().get(parts.holding(line)).contains(line)).isTrue();
  }
}

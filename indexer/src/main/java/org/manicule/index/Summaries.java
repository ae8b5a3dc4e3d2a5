package org.manicule.index;

import java.util.List;
import org.manicule.model.LineRange;
import org.manicule.model.LinkedWork;
import org.manicule.model.Text;
import org.manicule.model.Work;
import org.manicule.model.WorkSummary;

/** Sums up a work: its counts and its table of contents. */
final class Summaries {

  private Summaries() {}

  static WorkSummary of(LinkedWork linked, int passages) {
    Work work = linked.work();
    Text text = work.text();
    List<WorkSummary.Entry> contents =
        text.sections().stream().skip(1).map(section -> entry(section, text)).toList();
    return new WorkSummary(
        work.id(),
        work.info(),
        text.lines().size(),
        passages,
        linked.glosses().size(),
        contents,
        "");
  }

  private static WorkSummary.Entry entry(Text.Section section, Text text) {
    return new WorkSummary.Entry(
        section.path(),
        section.division().heading(),
        section.lines(),
        text.range(section.lines()).map(LineRange::toString).orElse(""));
  }
}

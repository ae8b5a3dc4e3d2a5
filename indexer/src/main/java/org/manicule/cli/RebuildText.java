package org.manicule.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.manicule.cli.Style.Tone;
import org.manicule.index.Counts;
import org.manicule.read.Problem;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.ConceptChange;
import org.manicule.rebuild.RebuildReport.Outcome;

/** The report of a rebuild for people at a terminal; it fits a screen. */
record RebuildText(Style style) {

  private static final int PROBLEMS_SHOWN = 8;
  private static final int DIFFERENCES_SHOWN = 10;

  /** Problems, then what changed, then what there is. */
  String write(RebuildReport report) {
    return problems(report)
        + stale(report)
        + new DifferenceText(style, DIFFERENCES_SHOWN).write(report.difference())
        + (report.concepts() == ConceptChange.CHANGED ? "The concepts changed\n" : "")
        + summary(report);
  }

  /** The first problems, a line each, and how many more there are. */
  String problems(RebuildReport report) {
    int more = report.problems().size() - PROBLEMS_SHOWN;
    return report.problems().stream()
            .limit(PROBLEMS_SHOWN)
            .map(problem -> text(problem) + "\n")
            .collect(joining())
        + (more > 0 ? Count.of(more, "more problem") + ": 'manicule check' shows all\n" : "");
  }

  private String text(Problem problem) {
    String text = ProblemRow.of(problem).text();
    return style.paint(problem.severity() == Problem.Severity.ERROR ? Tone.ALARM : Tone.CARE, text);
  }

  private static String stale(RebuildReport report) {
    return report.stale().stream()
        .limit(PROBLEMS_SHOWN)
        .map(
            work ->
                "%s stays as of %s: %s cannot be read as it is\n"
                    .formatted(work.work(), work.asOf(), Printable.line(work.file())))
        .collect(joining());
  }

  private static String summary(RebuildReport report) {
    Counts counts = report.counts();
    return String.join(
        "\n",
        List.of(
            "%s read, %s unchanged, in %s s"
                .formatted(
                    Count.of(report.filesRead(), "file"),
                    Count.number(report.filesUnchanged()),
                    String.format(Locale.ROOT, "%.1f", report.duration().toMillis() / 1000.0)),
            LinkCounts.of(report.links()).toString(),
            "The index holds %s, %s and %s (generation %s%s)"
                .formatted(
                    Count.of(counts.works(), "work"),
                    Count.of(counts.lines(), "line"),
                    Count.of(counts.glosses(), "gloss"),
                    report.generation(),
                    ending(report.outcome())),
            ""));
  }

  private static String ending(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published published -> ", new";
      case Outcome.Unchanged unchanged -> ", as before";
      case Outcome.DryRun dryRun -> ", as before: nothing was written";
      case Outcome.Refused refused -> ", as before: nothing was published";
    };
  }
}

package org.manicule.rebuild.json;

import java.util.List;
import java.util.Locale;
import org.manicule.rebuild.LinkTally;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.Outcome;

/**
 * The report of a rebuild.
 *
 * <pre>{@code
 * {"outcome": "published", "reason": "", "generation": 8, "seconds": 0.2,
 *  "files": {"read": 1, "unchanged": 4},
 *  "works": 5, "lines": 812, "passages": 190, "glosses": 77,
 *  "links": {"linked": 141, "ambiguous": 2, "orphan": 0},
 *  "difference": {...}, "concepts": "none", "stale": [], "problems": []}
 * }</pre>
 *
 * @param outcome "published", "unchanged", "dry-run" or "refused"
 * @param reason why it was refused, and how to publish all the same
 * @param generation that is read now
 * @param works that the generation holds; {@code lines}, {@code passages} and {@code glosses}
 *     likewise
 * @param links of the whole corpus
 * @param difference from the generation that was read before
 * @param concepts "changed" or "none"
 * @param stale works that are older than their file, which cannot be read as it is
 * @param problems of all files
 */
public record RebuildAnswer(
    String outcome,
    String reason,
    long generation,
    double seconds,
    Files files,
    long works,
    long lines,
    long passages,
    long glosses,
    LinkTally links,
    DifferenceAnswer difference,
    String concepts,
    List<Stale> stale,
    List<ProblemAnswer> problems) {

  /**
   * @param read sources that are new or changed
   * @param unchanged all others
   */
  public record Files(int read, int unchanged) {}

  /**
   * @param asOf when the version that is shown was read, such as {@code 2026-11-24T12:00:00Z}
   */
  public record Stale(String work, String file, String asOf) {}

  public RebuildAnswer {
    stale = List.copyOf(stale);
    problems = List.copyOf(problems);
  }

  public static RebuildAnswer of(RebuildReport report) {
    return new RebuildAnswer(
        outcome(report.outcome()),
        report.outcome() instanceof Outcome.Refused refused ? refused.reason() : "",
        report.generation(),
        report.duration().toMillis() / 1000.0,
        new Files(report.filesRead(), report.filesUnchanged()),
        report.counts().works(),
        report.counts().lines(),
        report.counts().passages(),
        report.counts().glosses(),
        report.links(),
        DifferenceAnswer.of(report.difference()),
        report.concepts().name().toLowerCase(Locale.ROOT),
        report.stale().stream()
            .map(each -> new Stale(each.work().value(), each.file(), each.asOf().toString()))
            .toList(),
        report.problems().stream().map(ProblemAnswer::of).toList());
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published published -> "published";
      case Outcome.Unchanged unchanged -> "unchanged";
      case Outcome.DryRun dryRun -> "dry-run";
      case Outcome.Refused refused -> "refused";
    };
  }
}

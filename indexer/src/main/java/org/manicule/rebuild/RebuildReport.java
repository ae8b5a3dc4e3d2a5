package org.manicule.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manicule.index.Counts;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;

/**
 * What a rebuild did, or would do.
 *
 * @param generation that is read now
 * @param counts what that generation holds
 * @param links how all lemmata of the corpus are linked
 * @param difference from the generation that was read before
 * @param concepts whether the concepts are other ones
 * @param stale works whose file cannot be read as it is
 * @param problems of all files, also of those that did not change
 * @param filesRead how many sources were read, for they are new or changed
 * @param filesUnchanged how many were not
 */
public record RebuildReport(
    Outcome outcome,
    long generation,
    Counts counts,
    LinkTally links,
    LinkDifference difference,
    ConceptChange concepts,
    List<Stale> stale,
    List<Problem> problems,
    int filesRead,
    int filesUnchanged,
    Duration duration) {

  /** How it ended. */
  public sealed interface Outcome {

    /** There is a new generation. */
    record Published() implements Outcome {}

    /** The corpus is as the generation that is read. */
    record Unchanged() implements Outcome {}

    /** Nothing was to be written. */
    record DryRun() implements Outcome {}

    /**
     * The generation that was read before is read on.
     *
     * @param reason a sentence that says what to do
     */
    record Refused(String reason) implements Outcome {}
  }

  public enum ConceptChange {
    NONE,
    CHANGED
  }

  /**
   * A work that is older than its file.
   *
   * @param file as people name it
   * @param asOf when the version that is shown was read
   */
  public record Stale(WorkId work, String file, Instant asOf) {}

  public RebuildReport {
    stale = List.copyOf(stale);
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}

package org.manicule.cli;

import java.time.Duration;
import java.util.List;
import org.manicule.read.Problem;

/**
 * What came of bringing the index up to the corpus.
 *
 * @param written works that were new or had changed
 * @param kept works that had not changed
 * @param removed works whose files are gone
 * @param links of the works written
 * @param problems of the files read: those that are new, had changed or could not be read before
 */
public record Publication(
    int written,
    int kept,
    int removed,
    LinkCounts links,
    List<Problem> problems,
    Duration duration) {

  public Publication {
    problems = List.copyOf(problems);
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}

package org.manicule.rebuild.json;

import java.util.Locale;
import org.manicule.read.Problem;

/**
 * Something wrong in a file.
 *
 * @param severity "error" or "warning"
 * @param line from 1; {@code column} likewise, in UTF-16 units
 * @param hint what to do about it
 */
public record ProblemAnswer(
    String severity, String file, int line, int column, String found, String hint) {

  static ProblemAnswer of(Problem problem) {
    return new ProblemAnswer(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.file(),
        problem.position().line(),
        problem.position().column(),
        problem.found(),
        problem.hint());
  }
}

package org.manicule.cli;

import java.util.Locale;
import org.manicule.read.Problem;

/**
 * A problem as JSON: {@code {"severity": "error", "file": "corpus/a.md", "line": 3, "column": 1,
 * "found": "...", "hint": "..."}}.
 */
record ProblemRow(String severity, String file, int line, int column, String found, String hint) {

  static ProblemRow of(Problem problem) {
    return new ProblemRow(
        severity(problem),
        problem.file(),
        problem.position().line(),
        problem.position().column(),
        problem.found(),
        problem.hint());
  }

  /** {@code corpus/a.md:3:1: error: ...}, as compilers print it and editors read it. */
  String text() {
    return Printable.line(
        "%s:%s:%s: %s: %s; %s".formatted(file, line, column, severity, found, hint));
  }

  private static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }
}

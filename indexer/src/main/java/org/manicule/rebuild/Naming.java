package org.manicule.rebuild;

import java.nio.file.Path;
import java.util.List;
import org.manicule.read.Problem;

/** Names files within the corpus folder, as notes keep them, and as people name them. */
record Naming(Path root) {

  List<Problem> within(List<Problem> problems) {
    String prefix = root.resolve("x").toString();
    String folder = prefix.substring(0, prefix.length() - 1);
    return problems.stream()
        .map(
            problem ->
                problem.file().startsWith(folder)
                    ? named(problem, problem.file().substring(folder.length()))
                    : problem)
        .toList();
  }

  List<Problem> forPeople(List<Problem> problems) {
    return problems.stream()
        .map(problem -> named(problem, root.resolve(problem.file()).toString()))
        .toList();
  }

  private static Problem named(Problem problem, String file) {
    return new Problem(
        problem.severity(), file, problem.position(), problem.found(), problem.hint());
  }
}

package org.manicule.cli;

import java.util.List;
import java.util.Optional;
import org.manicule.model.LinkedWork;
import org.manicule.read.Problem;
import org.manicule.read.Source;

/**
 * One source, read and linked.
 *
 * @param works the work; none where the source could not be read
 * @param problems in the order of the file
 */
public record LinkedFile(Source source, List<LinkedWork> works, List<Problem> problems) {

  public LinkedFile {
    works = List.copyOf(works);
    problems = List.copyOf(problems);
  }

  Optional<LinkedWork> work() {
    return works.stream().findFirst();
  }
}

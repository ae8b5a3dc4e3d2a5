package org.manicule.read;

import java.util.List;
import org.manicule.model.Work;

/**
 * What came of reading one source.
 *
 * @param works the work; none where the source could not be read
 * @param problems in the order of the file
 */
public record Reading(List<Work> works, List<Problem> problems) {

  public Reading {
    works = List.copyOf(works);
    problems = List.copyOf(problems);
  }
}

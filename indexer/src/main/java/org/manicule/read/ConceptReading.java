package org.manicule.read;

import java.util.List;
import org.manicule.model.Concepts;

/**
 * What came of reading the concepts of a corpus.
 *
 * @param problems in the order of the files
 */
public record ConceptReading(Concepts concepts, List<Problem> problems) {

  public static final ConceptReading NONE = new ConceptReading(Concepts.NONE, List.of());

  public ConceptReading {
    problems = List.copyOf(problems);
  }
}

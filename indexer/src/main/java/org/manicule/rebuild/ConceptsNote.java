package org.manicule.rebuild;

import java.util.List;
import org.manicule.read.Problem;

/**
 * What a generation knows of the files that list concepts.
 *
 * @param problems found in them, named within the corpus folder
 */
record ConceptsNote(List<FileNote> files, List<Problem> problems) {

  ConceptsNote {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}

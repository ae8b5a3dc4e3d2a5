package org.manicule.read.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.model.Line;
import org.manicule.model.SourcePosition;
import org.manicule.model.Text;
import org.manicule.read.Problems;

/** Finds lines that are cited alike, so that a reference to the second would lead to the first. */
final class RepeatedNumbers {

  private RepeatedNumbers() {}

  /**
   * Tells the first such line of each division, for one slip makes all lines below it repeat.
   *
   * @param positions of all lines
   */
  static void report(Text text, List<SourcePosition> positions, Problems problems) {
    Set<List<String>> told = new HashSet<>();
    for (Line line : text.lines()) {
      int first = text.line(line.ref()).orElseThrow().ordinal();
      if (first != line.ordinal() && told.add(line.ref().divisions())) {
        problems.warning(
            positions.get(line.ordinal()),
            "line "
                + line.ref()
                + " stands twice, first in line "
                + positions.get(first).line()
                + " of this file",
            "number it otherwise; references mean the first");
      }
    }
  }
}

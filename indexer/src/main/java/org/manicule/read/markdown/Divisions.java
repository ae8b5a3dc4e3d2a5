package org.manicule.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.read.Problems;
import org.manicule.read.markdown.MarkdownBlock.Heading;

/** How the headings of a file nest, and the number of each. */
final class Divisions {

  /**
   * A division that a heading begins.
   *
   * @param depth 1 for the outermost
   * @param number empty where its place among the siblings is its number
   */
  record Place(int depth, String number) {}

  /** A heading that is open while the ones below it are read. */
  private record Open(int level, List<Heading> children) {}

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<List<Heading>> families = new ArrayList<>();
  private final Map<Heading, Integer> depths = new HashMap<>();
  private int outermostLevel = Integer.MAX_VALUE;

  private Divisions(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param titleLevel 1 where a heading of level 1 is the title, else 0
   */
  static Map<Heading, Place> of(List<Heading> headings, int titleLevel, Problems problems) {
    Divisions divisions = new Divisions(problems);
    divisions.push(titleLevel);
    headings.forEach(divisions::nest);
    return divisions.numbered();
  }

  private void push(int level) {
    open.addLast(new Open(level, new ArrayList<>()));
    families.add(open.getLast().children());
  }

  private void nest(Heading heading) {
    while (open.size() > 1 && open.getLast().level() >= heading.level()) {
      open.removeLast();
    }
    int above = open.getLast().level();
    boolean first = outermostLevel == Integer.MAX_VALUE;
    if (above > 0 && heading.level() > above + 1) {
      problems.warning(
          heading.position(),
          "the heading jumps from "
              + marks(above)
              + " to "
              + marks(heading.level())
              + ", and was read as "
              + marks(above + 1),
          "write that");
    } else if (open.size() == 1 && !first && heading.level() < outermostLevel) {
      problems.warning(
          heading.position(),
          "a heading with "
              + marks(heading.level())
              + " follows one with "
              + marks(outermostLevel)
              + ", and was read as its neighbour",
          "begin with the fewest marks");
    }
    if (open.size() == 1) {
      outermostLevel = Math.min(outermostLevel, heading.level());
    }
    depths.put(heading, open.size());
    open.getLast().children().add(heading);
    push(heading.level());
  }

  private static String marks(int level) {
    return "#".repeat(level);
  }

  private Map<Heading, Place> numbered() {
    Map<Heading, Place> places = new HashMap<>();
    for (List<Heading> family : families) {
      List<String> numbers = DivisionNumbers.of(family, problems);
      for (int i = 0; i < family.size(); i++) {
        Heading heading = family.get(i);
        places.put(heading, new Place(depths.getOrDefault(heading, 1), numbers.get(i)));
      }
    }
    return places;
  }
}

package org.manicule.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.model.Line;
import org.manicule.model.Text;
import org.manicule.model.Text.Section;
import org.manicule.read.markdown.TargetReference.Kind;
import org.manicule.text.HeadingNumber;

/** Says why a target is not there: {@code gloss refers to line 1.612, but book 1 has 611 lines}. */
final class MissingTarget {

  private MissingTarget() {}

  /**
   * @param parts of the reference
   * @param around the division where its line should be; empty where that is missing too
   */
  static String describe(Text text, List<String> parts, Kind kind, Optional<Section> around) {
    if (kind == Kind.DIVISION) {
      return "gloss refers to division " + dotted(parts) + ", but there is none";
    }
    if (around.isEmpty()) {
      String division = dotted(parts.subList(0, parts.size() - 1));
      return "gloss refers to line " + dotted(parts) + ", but there is no division " + division;
    }
    Section section = counted(text, around.get());
    String line = dotted(section.path().isEmpty() ? parts : path(section, parts.getLast()));
    return "gloss refers to line " + line + ", but " + name(section) + " " + extent(text, section);
  }

  /** Where lines count through the work, it is the work that ends before the line. */
  private static Section counted(Text text, Section section) {
    boolean through =
        !section.lines().isEmpty()
            && text.lines().get(section.lines().start()).ref().divisions().isEmpty();
    return through ? text.sections().getFirst() : section;
  }

  private static List<String> path(Section section, String line) {
    return Stream.concat(section.path().stream(), Stream.of(line)).toList();
  }

  private static String name(Section section) {
    if (section.path().isEmpty()) {
      return "the work";
    }
    return HeadingNumber.of(section.division().heading())
        .filter(heading -> !heading.label().isEmpty())
        .map(heading -> heading.label() + " " + heading.number())
        .orElse("division " + dotted(section.path()));
  }

  private static String extent(Text text, Section section) {
    List<Line> lines = text.lines().subList(section.lines().start(), section.lines().end());
    if (lines.isEmpty()) {
      return "has no lines";
    }
    String first = lines.getFirst().ref().number();
    String last = lines.getLast().ref().number();
    boolean counts = first.equals("1") && last.equals(String.valueOf(lines.size()));
    return counts
        ? "has " + last + (lines.size() == 1 ? " line" : " lines")
        : "goes from line " + first + " to " + last;
  }

  private static String dotted(List<String> parts) {
    return String.join(".", parts);
  }
}

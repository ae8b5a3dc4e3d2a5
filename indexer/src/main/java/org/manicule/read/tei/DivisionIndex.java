package org.manicule.read.tei;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.Text;
import org.manicule.text.Span;

/**
 * The lines of each division, under the numbers that stand in references: those of {@code 1.2} are
 * all that are cited {@code 1.2.n}.
 */
final class DivisionIndex {

  private final Map<List<String>, Span> lines = new HashMap<>();
  private final List<String> common;

  DivisionIndex(Text text) {
    for (Line line : text.lines()) {
      List<String> divisions = line.ref().divisions();
      Span own = new Span(line.ordinal(), line.ordinal() + 1);
      for (int depth = divisions.size(); depth > 0; depth--) {
        lines.merge(divisions.subList(0, depth), own, Span::cover);
      }
    }
    Span all = new Span(0, text.lines().size());
    this.common =
        lines.entrySet().stream()
            .filter(division -> division.getValue().equals(all))
            .map(Map.Entry::getKey)
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of());
    for (Text.Section section : text.sections()) {
      if (!section.path().isEmpty() && !section.lines().isEmpty()) {
        lines.putIfAbsent(section.path(), section.lines());
      }
    }
  }

  /** The numbers that all references of the text begin with; none in most texts. */
  List<String> common() {
    return common;
  }

  Optional<Span> lines(List<String> path) {
    return Optional.ofNullable(lines.get(path));
  }
}

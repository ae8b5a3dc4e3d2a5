package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.SourcePosition;
import org.manicule.model.Target;
import org.manicule.model.Target.Scope;
import org.manicule.model.Text;
import org.manicule.model.Text.Section;
import org.manicule.read.Problems;
import org.manicule.read.markdown.TargetReference.Kind;
import org.manicule.text.Span;

/**
 * Finds the lines that stated targets mean. A reference is read from inside the division where the
 * gloss stands, then from the division around that one, and at last from the work: in book 2,
 * {@code [16]} is 2.16 and {@code [1.16]} is 1.16. For one work.
 */
final class TargetResolver {

  private final Text text;
  private final Problems problems;
  private final Map<List<String>, Section> sections = new HashMap<>();

  private record Found(Scope scope, Span lines) {}

  TargetResolver(Text text, Problems problems) {
    this.text = text;
    this.problems = problems;
    text.sections().forEach(section -> sections.putIfAbsent(section.path(), section));
  }

  /**
   * @param from the path of the division where the gloss stands
   * @return where the lines are not there, the division they should stand in, and {@code problems}
   *     says so
   */
  Target resolve(TargetReference reference, List<String> from, SourcePosition position) {
    Optional<Found> first = find(reference.first(), reference.kind(), from);
    Optional<Found> last = reference.last().isEmpty() ? first : last(reference, from);
    if (first.isPresent() && last.isPresent()) {
      return range(first.get(), last.get(), position);
    }
    List<String> missing = first.isEmpty() ? reference.first() : reference.last();
    Optional<Section> around =
        reference.kind() == Kind.DIVISION ? Optional.empty() : around(missing, from);
    problems.warning(
        position,
        MissingTarget.describe(text, missing, reference.kind(), around),
        "check the number");
    Section shelter = around.orElse(text.sections().getFirst());
    Scope scope = shelter.path().isEmpty() ? Scope.WORK : Scope.DIVISION;
    return first
        .map(found -> text.target(found.scope(), found.lines()))
        .orElseGet(() -> text.target(scope, shelter.lines()));
  }

  /** Inside the division of the first line, else, where it names a division, as it was typed. */
  private Optional<Found> last(TargetReference reference, List<String> from) {
    Optional<Found> near = find(reference.last(), reference.kind(), from);
    return near.isEmpty() && reference.lastAsTyped().size() > 1
        ? find(reference.lastAsTyped(), reference.kind(), from)
        : near;
  }

  private Target range(Found first, Found last, SourcePosition position) {
    if (last.lines().start() < first.lines().start()) {
      problems.warning(
          position, "the target's range runs backwards", "write the line that comes first first");
    }
    Scope scope = first.scope() == last.scope() ? first.scope() : Scope.DIVISION;
    return text.target(scope, first.lines().cover(last.lines()));
  }

  private Optional<Found> find(List<String> parts, Kind kind, List<String> from) {
    return switch (kind) {
      case LINES -> line(parts, from);
      case DIVISION -> section(parts, from);
      case EITHER -> line(parts, from).or(() -> section(parts, from));
    };
  }

  private Optional<Found> line(List<String> parts, List<String> from) {
    for (List<String> path : seenFrom(from, parts)) {
      Optional<Found> found = text.line(new LineRef(path)).map(TargetResolver::found);
      if (found.isPresent()) {
        return found;
      }
    }
    return parts.size() > 1 ? lineNumberedThrough(parts, from) : Optional.empty();
  }

  /** Where lines count through the work, {@code [2.14]} is line 14 if that stands in division 2. */
  private Optional<Found> lineNumberedThrough(List<String> parts, List<String> from) {
    Optional<Line> line = text.line(new LineRef(parts.subList(parts.size() - 1, parts.size())));
    return section(parts.subList(0, parts.size() - 1), from)
        .flatMap(around -> line.filter(inside -> around.lines().contains(inside.ordinal())))
        .map(TargetResolver::found);
  }

  private static Found found(Line line) {
    return new Found(Scope.LINES, new Span(line.ordinal(), line.ordinal() + 1));
  }

  private Optional<Found> section(List<String> parts, List<String> from) {
    return sectionAt(parts, from).map(section -> new Found(Scope.DIVISION, section.lines()));
  }

  private Optional<Section> sectionAt(List<String> parts, List<String> from) {
    return seenFrom(from, parts).stream()
        .flatMap(path -> Optional.ofNullable(sections.get(path)).stream())
        .findFirst();
  }

  /** The division where a line should be. */
  private Optional<Section> around(List<String> parts, List<String> from) {
    return parts.size() > 1
        ? sectionAt(parts.subList(0, parts.size() - 1), from)
        : Optional.ofNullable(sections.get(from));
  }

  /** The paths that a reference may mean, the nearest first. */
  private static List<List<String>> seenFrom(List<String> from, List<String> parts) {
    List<List<String>> paths = new ArrayList<>();
    for (int depth = from.size(); depth >= 0; depth--) {
      List<String> path = new ArrayList<>(from.subList(0, depth));
      path.addAll(parts);
      paths.add(path);
    }
    return paths;
  }
}

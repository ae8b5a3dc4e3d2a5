package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.SourcePosition;
import org.manicule.model.Target;
import org.manicule.model.Target.Scope;
import org.manicule.model.Text;
import org.manicule.read.Problems;
import org.manicule.text.Span;

/** Finds the lines that notes are about, once the text is read. */
final class Targets {

  private final Text text;
  private final DivisionIndex divisions;
  private final Regions regions;
  private final WorkNames names;
  private final Problems problems;

  /**
   * @param regions where the elements of the text stand that notes of the same file point to
   * @param names of the text
   * @param problems of the file with the notes
   */
  Targets(Text text, DivisionIndex divisions, Regions regions, WorkNames names, Problems problems) {
    this.text = text;
    this.divisions = divisions;
    this.regions = regions;
    this.names = names;
    this.problems = problems;
  }

  Target of(Where where, SourcePosition position) {
    return switch (where) {
      case Where.AtLine at -> clamped(at.line()).map(this::lines).orElseGet(this::work);
      case Where.AtStanza at -> clamped(at.line()).map(this::stanza).orElseGet(this::work);
      case Where.In in -> in.division().isEmpty() ? work() : region(in.division());
      case Where.OnWork onWork -> work();
      case Where.Called called ->
          regions
              .callersOf(called.noteId())
              .map(this::region)
              .orElseGet(() -> of(called.otherwise(), position));
      case Where.Pointing pointing -> pointed(pointing, position);
      case Where.Citing citing -> cited(citing, position);
    };
  }

  private Target work() {
    return text.target(Scope.WORK, new Span(0, text.lines().size()));
  }

  private Target lines(int line) {
    return text.target(Scope.LINES, new Span(line, line + 1));
  }

  private Target stanza(int line) {
    return text.target(Scope.STANZA, Text.linesOf(text.stanzaOf(line)));
  }

  private Target region(Region region) {
    Span held = region.lines();
    Span lines = new Span(held.start(), Math.min(held.end(), text.lines().size()));
    return switch (region.kind()) {
      case LINE -> text.target(Scope.LINES, lines);
      case STANZA -> text.target(Scope.STANZA, lines);
      case DIVISION -> text.target(Scope.DIVISION, lines);
    };
  }

  /** A line that was announced may have turned out to be empty. */
  private Optional<Integer> clamped(int line) {
    int last = text.lines().size() - 1;
    return last < 0 ? Optional.empty() : Optional.of(Math.clamp(line, 0, last));
  }

  private Target pointed(Where.Pointing pointing, SourcePosition position) {
    List<Region> found = new ArrayList<>();
    for (String id : new LinkedHashSet<>(pointing.pointers().ids())) {
      Optional<Region> region = regions.of(id).filter(held -> !held.isEmpty());
      region.ifPresent(found::add);
      if (region.isEmpty()) {
        problems.warning(
            position,
            "the note points to '#" + id + "', which is no line, stanza or division of the text",
            "give that id to the element that is meant");
      }
    }
    return found.stream().distinct().count() > 1
        ? text.target(
            Scope.LINES, found.stream().map(Region::lines).reduce(Span::cover).orElseThrow())
        : found.stream()
            .findFirst()
            .map(this::region)
            .orElseGet(() -> of(pointing.otherwise(), position));
  }

  private Target cited(Where.Citing citing, SourcePosition position) {
    Optional<LineCitation> citation = LineCitation.of(citing.citation());
    if (citation.isEmpty()) {
      return division(citing.path());
    }
    return found(citing.path(), citation.orElseThrow())
        .or(() -> found(citing.path(), citation.orElseThrow().withoutLetters()))
        .orElseGet(() -> unplaced(citing, position));
  }

  private Optional<Target> found(List<String> path, LineCitation cited) {
    if (!names.fit(cited.work())) {
      return Optional.empty();
    }
    return Stream.concat(
            candidates(path, cited.first()).flatMap(c -> lines(c, cited).stream()),
            candidates(path, cited.first()).flatMap(c -> held(c).stream()))
        .findFirst();
  }

  /**
   * The numbers cited, behind those of all divisions around, of all but the outermost, and so on;
   * at last behind those that all lines have in common.
   */
  private Stream<List<String>> candidates(List<String> path, List<String> numbers) {
    Stream<List<String>> prefixes =
        Stream.iterate(0, dropped -> dropped <= path.size(), dropped -> dropped + 1)
            .map(dropped -> path.subList(dropped, path.size()));
    return Stream.concat(prefixes, Stream.of(divisions.common()))
        .map(
            prefix -> {
              List<String> all = new ArrayList<>(prefix);
              all.addAll(numbers);
              return all;
            });
  }

  private Optional<Target> lines(List<String> candidate, LineCitation cited) {
    return text.line(new LineRef(candidate))
        .map(
            first -> {
              int last = last(candidate, cited).map(Line::ordinal).orElse(first.ordinal());
              int end = Math.max(first.ordinal(), last) + 1;
              return text.target(Scope.LINES, new Span(first.ordinal(), end));
            });
  }

  /** {@code 1.5-1.7}, {@code 1.5-7} and {@code 111-12} name their last lines more or less fully. */
  private Optional<Line> last(List<String> first, LineCitation cited) {
    List<String> last = cited.last();
    int kept = Math.max(0, first.size() - last.size());
    List<String> full = new ArrayList<>(first.subList(0, kept));
    full.addAll(last);
    String number = full.getLast();
    String firstNumber = first.getLast();
    Optional<Line> stated = text.line(new LineRef(full));
    if (stated.isEmpty() || number.length() < firstNumber.length()) {
      int missing = Math.max(0, firstNumber.length() - number.length());
      full.set(full.size() - 1, firstNumber.substring(0, missing) + number);
      return text.line(new LineRef(full)).or(() -> stated);
    }
    return stated;
  }

  private Optional<Target> held(List<String> path) {
    return divisions.lines(path).map(lines -> text.target(Scope.DIVISION, lines));
  }

  private Target division(List<String> path) {
    return Stream.iterate(path.size(), length -> length > 0, length -> length - 1)
        .flatMap(length -> held(path.subList(0, length)).stream())
        .findFirst()
        .orElseGet(this::work);
  }

  private Target unplaced(Where.Citing citing, SourcePosition position) {
    Target division = division(citing.path());
    String around = division.reference().isEmpty() ? "no lines" : "lines " + division.reference();
    problems.warning(
        position,
        "the note cites '" + shown(citing) + "', which is not in the text",
        "check the number; there are " + around);
    return division;
  }

  private static String shown(Where.Citing citing) {
    List<String> all = new ArrayList<>(citing.path());
    all.add(citing.citation());
    return String.join(".", all);
  }
}

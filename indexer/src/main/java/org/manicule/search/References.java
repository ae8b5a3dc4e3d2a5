package org.manicule.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

/**
 * Finds the lines that a reference names in a work: the line {@code 1.23}, the range {@code 13-16},
 * or the division {@code 2}. Where a line and a division have one number, the line is meant.
 */
public final class References {

  private static final int LONGEST = 100;

  private final SearchEngine engine;

  public References(SearchEngine engine) {
    this.engine = engine;
  }

  /** The ordinals of the lines; empty where the work has none so cited. */
  public Optional<Span> lines(WorkSummary work, String reference) {
    String written = reference.strip().replace('–', '-');
    return written.length() > LONGEST
        ? Optional.empty()
        : single(work, written).or(() -> range(work, written));
  }

  private Optional<Span> single(WorkSummary work, String written) {
    return line(work, written).or(() -> division(work, written));
  }

  private Optional<Span> line(WorkSummary work, String written) {
    return reference(written)
        .flatMap(
            ref ->
                engine
                    .passage(work.id(), ref)
                    .flatMap(passage -> line(passage.stanza().lines(), ref)))
        .map(ordinal -> new Span(ordinal, ordinal + 1));
  }

  private static Optional<Integer> line(List<Line> lines, LineRef ref) {
    return lines.stream().filter(line -> line.ref().equals(ref)).map(Line::ordinal).findFirst();
  }

  private static Optional<Span> division(WorkSummary work, String written) {
    List<String> path = Arrays.asList(written.split("\\.", -1));
    return work.contents().stream()
        .filter(entry -> entry.path().equals(path) && !entry.lines().isEmpty())
        .map(WorkSummary.Entry::lines)
        .findFirst();
  }

  /** Tried at each hyphen, for a line's number may have one. */
  private Optional<Span> range(WorkSummary work, String written) {
    return IntStream.range(0, written.length())
        .filter(at -> written.charAt(at) == '-')
        .mapToObj(
            at -> range(work, written.substring(0, at).strip(), written.substring(at + 1).strip()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Span> range(WorkSummary work, String first, String last) {
    return single(work, first)
        .flatMap(start -> last(work, first, last).flatMap(end -> ordered(start, end)));
  }

  /** The end of a range may leave out the divisions that it shares with the beginning. */
  private Optional<Span> last(WorkSummary work, String first, String last) {
    int shared = first.lastIndexOf('.') + 1;
    return single(work, first.substring(0, shared) + last).or(() -> single(work, last));
  }

  private static Optional<Span> ordered(Span first, Span last) {
    return first.start() < last.end()
        ? Optional.of(new Span(first.start(), last.end()))
        : Optional.empty();
  }

  private static Optional<LineRef> reference(String written) {
    List<String> parts = Arrays.asList(written.split("\\.", -1));
    return parts.stream().anyMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new LineRef(parts));
  }
}

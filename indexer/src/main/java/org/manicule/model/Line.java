package org.manicule.model;

import java.util.List;
import org.manicule.text.Span;

/**
 * The smallest unit that is cited: a line of verse or, in prose, a numbered segment.
 *
 * @param ordinal its place among all lines of the work, from 0
 * @param ref how it is cited
 * @param text without markup
 * @param parts where several speakers share the line, their parts in order; else empty
 * @param directions stage directions that stand between the line before and this one inside a
 *     speech
 */
public record Line(
    int ordinal, LineRef ref, String text, List<Part> parts, List<String> directions) {

  /** What one speaker says of a shared line; {@code span} lies in the line's text. */
  public record Part(Span span, String speaker) {}

  public Line {
    parts = List.copyOf(parts);
    directions = List.copyOf(directions);
  }

  public static Line of(int ordinal, LineRef ref, String text) {
    return new Line(ordinal, ref, text, List.of(), List.of());
  }
}

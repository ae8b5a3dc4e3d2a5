package org.manicule.text;

/**
 * A stretch of a text: from {@code start} up to but not including {@code end}, in UTF-16 code units
 * counted from 0.
 *
 * <p>In {@code "A secret door"} the word <i>secret</i> is {@code new Span(2, 8)}.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must have 0 <= start <= end: start=" + start + ", end=" + end);
    }
  }

  /** The span of a whole text. */
  public static Span over(CharSequence text) {
    return new Span(0, text.length());
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The characters of {@code text} that this span names. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** In reading order: by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

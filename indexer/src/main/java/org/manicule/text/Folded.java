package org.manicule.text;

import java.util.Arrays;

/**
 * A text folded for comparison that remembers, for each of its characters, where it comes from.
 *
 * <p>The folded text of {@code "Æolus"} is {@code "aeolus"}; its span {@code [0, 2)} comes from
 * {@code [0, 1)} of the original. Immutable.
 */
public final class Folded {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** Takes the arrays over; {@code starts[i]} and {@code ends[i]} bound what gave character i. */
  Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public String text() {
    return text;
  }

  /** Where a span of the folded text stands in the original, with the marks that belong to it. */
  public Span original(Span folded) {
    if (folded.end() > text.length()) {
      throw new IndexOutOfBoundsException(folded + " is not in a text of " + text.length());
    }
    if (folded.isEmpty()) {
      int at = folded.start() < text.length() ? starts[folded.start()] : end();
      return new Span(at, at);
    }
    return new Span(starts[folded.start()], ends[folded.end() - 1]);
  }

  private int end() {
    return text.isEmpty() ? 0 : ends[text.length() - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Folded folded
        && text.equals(folded.text)
        && Arrays.equals(starts, folded.starts)
        && Arrays.equals(ends, folded.ends);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

package org.manicule.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.manicule.text.Span;

/**
 * Texts one behind the other with one character between, as the index counts offsets; and the way
 * back from an offset to the text it lies in.
 *
 * <p>In {@code "creation waits;"} and {@code "The art"} the span {@code [9, 19)} is {@code
 * "waits;"} of the first and {@code "The"} of the second.
 */
public final class JoinedText {

  private final List<String> texts;
  private final int[] starts;

  /**
   * A stretch of one of the texts.
   *
   * @param text its place among them
   */
  public record Part(int text, Span span) {}

  JoinedText(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.starts = new int[texts.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + texts.get(i - 1).length() + 1;
    }
  }

  List<String> texts() {
    return texts;
  }

  /** As one text, with line ends between. */
  String joined() {
    return String.join("\n", texts);
  }

  /** The stretches of the texts that a span of the whole covers, in order. */
  public List<Part> parts(Span span) {
    List<Part> parts = new ArrayList<>(1);
    for (int i = textAt(span.start()); i < starts.length && starts[i] < span.end(); i++) {
      int start = Math.max(span.start() - starts[i], 0);
      int end = Math.min(span.end() - starts[i], texts.get(i).length());
      if (start < end) {
        parts.add(new Part(i, new Span(start, end)));
      }
    }
    return parts;
  }

  private int textAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}

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

  /**
   * The stretches of the texts that a span of the whole covers, in order. Where the span goes on
   * into another text, its stretch begins or ends with a letter or digit.
   */
  public List<Part> parts(Span span) {
    List<Part> parts = new ArrayList<>(1);
    for (int i = textAt(span.start()); i < starts.length && starts[i] < span.end(); i++) {
      Span part = part(texts.get(i), span.start() - starts[i], span.end() - starts[i]);
      if (!part.isEmpty()) {
        parts.add(new Part(i, part));
      }
    }
    return parts;
  }

  private static Span part(String text, int from, int to) {
    int end = to > text.length() ? lastWordEnd(text, Math.max(from, 0)) : to;
    int start = from < 0 ? firstWord(text, end) : Math.min(from, end);
    return new Span(start, end);
  }

  private static int firstWord(String text, int end) {
    int start = 0;
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start;
  }

  private static int lastWordEnd(String text, int start) {
    int end = text.length();
    while (end > start && !isOfWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return Math.max(end, Math.min(start, text.length()));
  }

  /** Letters, digits, and the marks that combine with them. */
  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  private int textAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}

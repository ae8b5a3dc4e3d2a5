package org.manicule.index;

import java.util.ArrayList;
import java.util.List;
import org.manicule.text.Span;

/**
 * Texts whose words an index counts one after the other, and the way back from a word's position to
 * the text it stands in.
 *
 * <p>In {@code "creation waits;"} and {@code "The art"} the positions 1 to 3 are {@code "waits"} of
 * the first and {@code "The art"} of the second. For one thread.
 */
public final class PlacedWords {

  private final List<String> texts;
  private final Analysis analysis;
  private final String field;
  private final int gap;

  private final List<Placed> words = new ArrayList<>();
  private int textsRead;
  private int nextPosition;

  /**
   * A stretch of one of the texts.
   *
   * @param text its place among them
   */
  public record Part(int text, Span span) {}

  private record Placed(int position, Part part) {}

  /**
   * @param gap how many positions lie between two texts besides
   */
  PlacedWords(List<String> texts, Analysis analysis, String field, int gap) {
    this.texts = List.copyOf(texts);
    this.analysis = analysis;
    this.field = field;
    this.gap = gap;
  }

  /**
   * The stretches from one word to another, one for each text that they touch, in order.
   *
   * @param first the position of the first word
   * @param last the position of the last
   */
  public List<Part> parts(int first, int last) {
    readTo(last);
    List<Part> parts = new ArrayList<>(1);
    for (int i = wordAt(first); i < words.size() && words.get(i).position() <= last; i++) {
      Part word = words.get(i).part();
      if (!parts.isEmpty() && parts.getLast().text() == word.text()) {
        Span soFar = parts.removeLast().span();
        parts.add(new Part(word.text(), soFar.cover(word.span())));
      } else {
        parts.add(word);
      }
    }
    return parts;
  }

  /** Texts behind the last position asked for are never read. */
  private void readTo(int position) {
    while (nextPosition <= position && textsRead < texts.size()) {
      for (Span place : analysis.places(field, texts.get(textsRead))) {
        words.add(new Placed(nextPosition++, new Part(textsRead, place)));
      }
      nextPosition += gap;
      textsRead++;
    }
  }

  /** The place in the list of the first word at or behind a position. */
  private int wordAt(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

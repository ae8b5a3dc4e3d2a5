package org.manicule.text;

/**
 * A word as it stands in a text.
 *
 * @param span where it stands
 * @param key the word folded, letters and digits alone: what stands for it in comparisons
 */
public record Word(Span span, String key) {

  public Word {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a word must have a letter or digit: " + span);
    }
  }
}

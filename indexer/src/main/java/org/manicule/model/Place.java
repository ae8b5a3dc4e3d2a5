package org.manicule.model;

import java.util.List;
import org.manicule.text.Span;

/**
 * Where quoted words stand in a text.
 *
 * @param runs the words matched, in the text's order; at least one
 * @param means how they were recognised
 * @param score how well they fit, from 0 to 1
 */
public record Place(List<Run> runs, Means means, double score) {

  /**
   * Words that stand together in one line. Where the words are not the line's own (a speaker's
   * name, a stage direction at the line) {@code span} is empty.
   *
   * @param line the line's ordinal
   * @param ref how the line is cited
   * @param span in the line's text
   */
  public record Run(int line, LineRef ref, Span span) {}

  /** From the surest to the least sure. */
  public enum Means {
    /** The same words after folding case, accents, punctuation and old spellings. */
    EXACT,
    /** With words left out. */
    GAPS,
    /** In other forms of the same words. */
    INFLECTED,
    /** In nearly the same letters. */
    NEAR,
    /** The name of a speaker, or words of a stage direction. */
    SPEAKER_OR_STAGE
  }

  public Place {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a place must have a run of words");
    }
    runs = List.copyOf(runs);
  }

  /** How the lines touched are cited, in order, each once. */
  public List<LineRef> lines() {
    return runs.stream().map(Run::ref).distinct().toList();
  }
}

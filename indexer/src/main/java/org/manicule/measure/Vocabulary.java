package org.manicule.measure;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is known of a language when terms are looked for. Words are keys as {@link
 * org.manicule.text.Words} gives them.
 *
 * @param stopWords words that are part of no term: <i>the</i>, <i>of</i>, <i>which</i>
 * @param stem what forms of one word have in common: <i>weight</i> for <i>weights</i>
 */
public record Vocabulary(Set<String> stopWords, UnaryOperator<String> stem) {

  /** Of a language about which nothing is known. */
  public static final Vocabulary UNKNOWN = new Vocabulary(Set.of(), UnaryOperator.identity());

  public Vocabulary {
    stopWords = Set.copyOf(stopWords);
  }
}

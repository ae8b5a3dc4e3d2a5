package org.manicule.link;

import org.manicule.text.Span;

/**
 * Where a lemma is expected whose gloss states lines: there. That the gloss means others is so
 * seldom that one word alone cannot make it likely; several words can, and sooner beside the lines
 * stated than far from them.
 */
final class Expectation {

  private static final int BESIDE = 3;
  private static final double LOG_BESIDE = Math.log(1e-6);
  private static final double LOG_NEARER = Math.log(0.4);
  private static final double LOG_DIVISION = Math.log(5e-7);
  private static final double LOG_WORK = Math.log(1e-7);

  private final WordIndex index;
  private final Span stated;
  private final Span division;

  /** Runs of lines. */
  Expectation(WordIndex index, Span stated, Span division) {
    this.index = index;
    this.stated = stated;
    this.division = division;
  }

  /** The lines stated and those beside them. */
  Span around() {
    int last = index.text().lines().size();
    return new Span(Math.max(0, stated.start() - BESIDE), Math.min(last, stated.end() + BESIDE));
  }

  /** The natural logarithm of the probability that the lemma stands at a position. */
  double log(int position) {
    int line = index.lineAt(position);
    if (stated.contains(line)) {
      return -logWords(stated);
    }
    int distance = line < stated.start() ? stated.start() - line : line - stated.end() + 1;
    if (distance <= BESIDE) {
      return LOG_BESIDE + (distance - 1) * LOG_NEARER - logWords(new Span(line, line + 1));
    }
    return division.contains(line)
        ? LOG_DIVISION - logWords(division)
        : LOG_WORK - Math.log(index.size());
  }

  private double logWords(Span lines) {
    return Math.log(Math.max(1, index.wordsOf(lines).length()));
  }
}

package org.manicule.measure;

/**
 * How often two things stand together: a query and a word near it, two concepts in one passage.
 *
 * <p>{@code new Cooccurrence(110, 2552, 221, 31777)}: among 31777 pairs of words, <i>the</i> comes
 * first in 2552, <i>swiss</i> second in 221, and <i>the swiss</i> stands in 110.
 *
 * @param together how often both do
 * @param first how often the first does, with the second or without
 * @param second how often the second does, with the first or without
 * @param total of all places where they could
 */
public record Cooccurrence(long together, long first, long second, long total) {

  public Cooccurrence {
    Counts.requireInOrder("together", together, "first", first);
    Counts.requireInOrder("together", together, "second", second);
    Counts.requireInOrder("first", first, "total", total);
    Counts.requireInOrder("second", second, "total", total);
    Counts.requireInOrder("first + second - together", first + second - together, "total", total);
  }

  /** How often they would stand together by chance. */
  public double expected() {
    return total == 0 ? 0 : (double) first * second / total;
  }

  /** Whether they stand together more often than by chance. */
  public boolean isAttraction() {
    return together > expected();
  }

  /**
   * The log-likelihood ratio G² of the table of four: how sure it is that they attract or shun each
   * other; at 3.84 by chance once in twenty, at 6.63 once in a hundred, at 10.83 once in a
   * thousand. Never negative.
   *
   * @see <a href="https://aclanthology.org/J93-1003/">Ted Dunning, Accurate Methods for the
   *     Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993), 61-74</a>
   */
  public double logLikelihood() {
    double notFirst = total - first;
    double notSecond = total - second;
    double sum =
        Counts.surprise(together, expected())
            + Counts.surprise(first - together, first * notSecond / total)
            + Counts.surprise(second - together, notFirst * second / total)
            + Counts.surprise(total - first - second + together, notFirst * notSecond / total);
    return Math.max(0, 2 * sum);
  }

  /**
   * The score logDice: how closely they belong together, whatever the size of the collection. 14
   * where neither stands without the other; one less where they do half as often; 0 once in 16,000;
   * negative infinity where they never stand together.
   *
   * @see <a href="https://nlp.fi.muni.cz/raslan/2008/papers/13.pdf">Pavel Rychlý, A
   *     Lexicographer-Friendly Association Score, RASLAN 2008, 6-9</a>
   */
  public double logDice() {
    return together == 0
        ? Double.NEGATIVE_INFINITY
        : 14 + Math.log(2.0 * together / (first + second)) / Math.log(2);
  }
}

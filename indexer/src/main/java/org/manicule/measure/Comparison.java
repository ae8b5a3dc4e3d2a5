package org.manicule.measure;

/**
 * How often a word stands in two collections: the glosses and the text, one work and the others.
 *
 * @param here how often it stands in the one
 * @param sizeHere how many words the one has
 * @param there how often it stands in the other
 * @param sizeThere how many words the other has
 */
public record Comparison(long here, long sizeHere, long there, long sizeThere) {

  public Comparison {
    Counts.requireInOrder("here", here, "sizeHere", sizeHere);
    Counts.requireInOrder("there", there, "sizeThere", sizeThere);
  }

  /** Whether it stands relatively more often here than there. */
  public boolean isMoreFrequentHere() {
    return (double) here * sizeThere > (double) there * sizeHere;
  }

  /**
   * The log-likelihood G² of the two frequencies: how sure it is that they differ; at 3.84 by
   * chance once in twenty, at 6.63 once in a hundred, at 10.83 once in a thousand. Never negative.
   *
   * @see <a href="https://aclanthology.org/W00-0901/">Paul Rayson and Roger Garside, Comparing
   *     Corpora using Frequency Profiling, Workshop on Comparing Corpora, ACL 2000, 1-6</a>
   */
  public double logLikelihood() {
    double rate = (double) (here + there) / (sizeHere + sizeThere);
    double sum = Counts.surprise(here, sizeHere * rate) + Counts.surprise(there, sizeThere * rate);
    return Math.max(0, 2 * sum);
  }

  /**
   * The binary logarithm of the ratio of the relative frequencies: 1 where it is twice as frequent
   * here, -1 where half. Where it stands in one of the two alone, half an occurrence is put into
   * the other.
   *
   * @see <a href="https://cass.lancs.ac.uk/log-ratio-an-informal-introduction/">Andrew Hardie, Log
   *     Ratio: an informal introduction, 2014</a>
   */
  public double logRatio() {
    double rateHere = (here == 0 ? 0.5 : here) / sizeHere;
    double rateThere = (there == 0 ? 0.5 : there) / sizeThere;
    return Math.log(rateHere / rateThere) / Math.log(2);
  }
}

package org.manicule.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How likely a lemma quotes each of its candidates, all other lemmata considered; or none. */
final class Posterior {

  private final double[] probabilities;

  /**
   * @param weights of each candidate, and last of none; at least one is above 0
   */
  Posterior(double[] weights) {
    double total = Arrays.stream(weights).sum();
    this.probabilities = Arrays.stream(weights).map(weight -> weight / total).toArray();
  }

  /** Surely none. */
  static Posterior absent(int candidates) {
    double[] weights = new double[candidates + 1];
    weights[candidates] = 1;
    return new Posterior(weights);
  }

  int size() {
    return probabilities.length - 1;
  }

  double of(int candidate) {
    return probabilities[candidate];
  }

  /** The probability that the lemma quotes no place. */
  double absent() {
    return probabilities[probabilities.length - 1];
  }

  /** The likeliest first, those of one probability in the order of the text. */
  IntStream likeliestFirst() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer candidate) -> -probabilities[candidate]))
        .mapToInt(Integer::intValue);
  }
}

package org.manicule.link;

import java.util.Arrays;
import java.util.List;

/**
 * How far a commentary moves from one lemma to the next, in words of the text: a mixture of
 * geometric distributions of several lengths, forwards and, seldom, backwards. Together they fall
 * about as one over the distance, so that no pace is presumed; {@link #fitted} learns the pace of
 * one commentary.
 *
 * <p>Being geometric they can be summed over all pairs of places in one pass from left to right and
 * one back. Immutable.
 */
final class Stride {

  private static final double[] LENGTHS = {2, 8, 32, 128, 512, 4096};

  /** Beyond so many lengths a geometric distribution counts for nothing. */
  private static final int FORGETS = 20;

  private static final double[][] DECAYS =
      Arrays.stream(LENGTHS).mapToObj(Stride::decays).toArray(double[][]::new);

  /** Before anything is known of a commentary. */
  static final Stride USUAL =
      new Stride(
          new double[] {0.20, 0.30, 0.25, 0.10, 0.06, 0.02},
          new double[] {0.03, 0.02, 0.01, 0.005, 0.003, 0.002});

  /** How many distances the usual stride weighs as much as. */
  private static final double TRUST_IN_USUAL = 30;

  private final double[] forward;
  private final double[] backward;

  private Stride(double[] forward, double[] backward) {
    this.forward = forward;
    this.backward = backward;
  }

  private static double[] decays(double length) {
    double[] decays = new double[(int) (length * FORGETS)];
    Arrays.setAll(decays, distance -> Math.exp(-distance / length));
    return decays;
  }

  /**
   * The usual stride after these distances were seen: one round of expectation maximisation, with
   * the usual weights as the prior.
   */
  static Stride fitted(List<Integer> distances) {
    double[] forward =
        Arrays.stream(USUAL.forward).map(weight -> weight * TRUST_IN_USUAL).toArray();
    double[] backward =
        Arrays.stream(USUAL.backward).map(weight -> weight * TRUST_IN_USUAL).toArray();
    for (int distance : distances) {
      if (distance >= 0) {
        addShares(distance, USUAL.forward, forward);
      } else {
        addShares(-distance - 1, USUAL.backward, backward);
      }
    }
    double total = TRUST_IN_USUAL + distances.size();
    return new Stride(
        Arrays.stream(forward).map(weight -> weight / total).toArray(),
        Arrays.stream(backward).map(weight -> weight / total).toArray());
  }

  private static void addShares(int distance, double[] weights, double[] sums) {
    double[] shares = new double[LENGTHS.length];
    Arrays.setAll(shares, k -> weights[k] / LENGTHS[k] * decay(distance, DECAYS[k]));
    double all = Arrays.stream(shares).sum();
    for (int k = 0; k < shares.length && all > 0; k++) {
      sums[k] += shares[k] / all;
    }
  }

  /** Adds to each of {@code to} the mass that comes there from all of {@code from}. Both rise. */
  void spread(int[] from, double[] mass, int[] to, double[] sum) {
    for (int k = 0; k < LENGTHS.length; k++) {
      rightwards(DECAYS[k], forward[k] / LENGTHS[k], 0, from, mass, to, sum);
      leftwards(DECAYS[k], backward[k] / LENGTHS[k], 1, from, mass, to, sum);
    }
  }

  /** Adds to each of {@code from} the mass at all of {@code to}, as far as the way leads there. */
  void gather(int[] from, double[] sum, int[] to, double[] mass) {
    for (int k = 0; k < LENGTHS.length; k++) {
      leftwards(DECAYS[k], forward[k] / LENGTHS[k], 0, to, mass, from, sum);
      rightwards(DECAYS[k], backward[k] / LENGTHS[k], 1, to, mass, from, sum);
    }
  }

  private static void rightwards(
      double[] decays, double scale, int least, int[] from, double[] mass, int[] to, double[] sum) {
    double held = 0;
    int at = 0;
    int next = 0;
    for (int i = 0; i < to.length; i++) {
      while (next < from.length && from[next] + least <= to[i]) {
        held = (held == 0 ? 0 : held * decay(from[next] - at, decays)) + mass[next];
        at = from[next];
        next++;
      }
      if (held > 0) {
        sum[i] += scale * held * decay(to[i] - at - least, decays);
      }
    }
  }

  private static void leftwards(
      double[] decays, double scale, int least, int[] from, double[] mass, int[] to, double[] sum) {
    double held = 0;
    int at = 0;
    int next = from.length - 1;
    for (int i = to.length - 1; i >= 0; i--) {
      while (next >= 0 && from[next] - least >= to[i]) {
        held = (held == 0 ? 0 : held * decay(at - from[next], decays)) + mass[next];
        at = from[next];
        next--;
      }
      if (held > 0) {
        sum[i] += scale * held * decay(at - to[i] - least, decays);
      }
    }
  }

  private static double decay(int distance, double[] decays) {
    return distance < decays.length ? decays[distance] : 0;
  }
}

package org.manicule.link;

import java.util.Arrays;

/** Where a commentary may have come to after a step, and how likely each place is. Immutable. */
final class Reached {

  private static final double FORGOTTEN = 1e-12;

  /** Before the text, whose positions count from 0. */
  static final Reached NOTHING =
      new Reached(new int[] {-1}, new double[] {1}, new int[0], new int[0]);

  private final int[] positions;
  private final double[] mass;
  private final int[] slotOfCandidate;
  private final int[] slotOfCarried;

  private Reached(int[] positions, double[] mass, int[] slotOfCandidate, int[] slotOfCarried) {
    this.positions = positions;
    this.mass = mass;
    this.slotOfCandidate = slotOfCandidate;
    this.slotOfCarried = slotOfCarried;
  }

  /**
   * @param starts of the candidates
   * @param weights of the candidates, the way there included, and last that of staying
   */
  static Reached after(Reached before, int[] starts, double[] weights) {
    double total = Arrays.stream(weights).sum();
    return new Merge(before, starts, weights, total).reached();
  }

  int size() {
    return positions.length;
  }

  /** In rising order; not to be changed. */
  int[] positions() {
    return positions;
  }

  /** The probability of a place; all sum to 1. */
  double mass(int place) {
    return mass[place];
  }

  /**
   * What the values of the places reached are at a candidate; 0 where it is too unlikely to be
   * kept.
   */
  double atCandidate(int candidate, double[] values) {
    return at(slotOfCandidate[candidate], values);
  }

  /** The same at a place reached before the step, where the commentary may have stayed. */
  double atCarried(int place, double[] values) {
    return at(slotOfCarried[place], values);
  }

  private static double at(int slot, double[] values) {
    return slot < 0 ? 0 : values[slot];
  }

  /** Merges two rising lists into one. */
  private static final class Merge {

    private final Reached before;
    private final int[] starts;
    private final double[] weights;
    private final double total;
    private final int[] positions;
    private final double[] mass;
    private int size;

    Merge(Reached before, int[] starts, double[] weights, double total) {
      this.before = before;
      this.starts = starts;
      this.weights = weights;
      this.total = total;
      this.positions = new int[starts.length + before.size()];
      this.mass = new double[positions.length];
    }

    Reached reached() {
      int[] slotOfCandidate = new int[starts.length];
      int[] slotOfCarried = new int[before.size()];
      int candidate = 0;
      int carried = 0;
      while (candidate < starts.length || carried < before.size()) {
        boolean isCandidate =
            carried == before.size()
                || (candidate < starts.length && starts[candidate] <= before.positions[carried]);
        if (isCandidate) {
          slotOfCandidate[candidate] = slot(starts[candidate], weights[candidate]);
          candidate++;
        } else {
          double stayed = weights[starts.length] * before.mass[carried];
          slotOfCarried[carried] = slot(before.positions[carried], stayed);
          carried++;
        }
      }
      return new Reached(
          Arrays.copyOf(positions, size),
          Arrays.copyOf(mass, size),
          slotOfCandidate,
          slotOfCarried);
    }

    private int slot(int position, double weight) {
      if (weight <= FORGOTTEN * total) {
        return -1;
      }
      if (size == 0 || positions[size - 1] != position) {
        positions[size] = position;
        size++;
      }
      mass[size - 1] += weight / total;
      return size - 1;
    }
  }
}

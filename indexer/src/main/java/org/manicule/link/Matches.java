package org.manicule.link;

import java.util.Arrays;

/**
 * Words of the text that words of a phrase may stand for: of each, which word of the phrase, its
 * position in the text, and the natural logarithm of how much likelier the word is as a quotation
 * than for no reason. Kept as plain arrays, for there may be many.
 */
final class Matches {

  private long[] keys = new long[16];
  private double[] logOdds = new double[16];
  private int size;

  void add(int part, int position, double odds) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      logOdds = Arrays.copyOf(logOdds, size * 2);
    }
    keys[size] = (long) position << Integer.SIZE | part;
    logOdds[size] = odds;
    size++;
  }

  int size() {
    return size;
  }

  int part(int match) {
    return (int) keys[match];
  }

  int position(int match) {
    return (int) (keys[match] >>> Integer.SIZE);
  }

  double logOdds(int match) {
    return logOdds[match];
  }

  /** The same in the order of the text; those at one position in the order in which they came. */
  Matches sorted() {
    long[] order = new long[size];
    for (int match = 0; match < size; match++) {
      order[match] = (long) position(match) << Integer.SIZE | match;
    }
    Arrays.sort(order);
    Matches sorted = new Matches();
    for (long each : order) {
      int match = (int) each;
      sorted.add(part(match), position(match), logOdds[match]);
    }
    return sorted;
  }

  int[] positions() {
    int[] positions = new int[size];
    Arrays.setAll(positions, this::position);
    return positions;
  }

  double[] logOdds() {
    return Arrays.copyOf(logOdds, size);
  }
}

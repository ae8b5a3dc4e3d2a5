package org.manicule.link;

import java.util.Arrays;

/**
 * The words of a phrase that each type of the text may stand for, found by the type's number at
 * once. It is cleared and filled again for each phrase. For one thread.
 */
final class TypeTable {

  private static final int NONE = -1;

  private final int[] first;
  private int[] filled = new int[16];
  private int[] part = new int[16];
  private int[] next = new int[16];
  private double[] logOdds = new double[16];
  private int size;

  TypeTable(int types) {
    this.first = new int[types];
    Arrays.fill(first, NONE);
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      first[filled[i]] = NONE;
    }
    size = 0;
  }

  void add(int type, int ofPart, double odds) {
    if (size == part.length) {
      filled = Arrays.copyOf(filled, size * 2);
      part = Arrays.copyOf(part, size * 2);
      next = Arrays.copyOf(next, size * 2);
      logOdds = Arrays.copyOf(logOdds, size * 2);
    }
    filled[size] = type;
    part[size] = ofPart;
    logOdds[size] = odds;
    next[size] = first[type];
    first[type] = size;
    size++;
  }

  /** Adds a match for each word of the phrase that the type, standing at a position, may be. */
  void addMatches(int type, int position, Matches matches) {
    for (int i = first[type]; i != NONE; i = next[i]) {
      matches.add(part[i], position, logOdds[i]);
    }
  }
}

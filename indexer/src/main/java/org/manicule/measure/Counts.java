package org.manicule.measure;

/** Checks of counts, and the one term that all likelihood ratios are sums of. */
final class Counts {

  private Counts() {}

  static void requireInOrder(String smallerName, long smaller, String largerName, long larger) {
    if (smaller < 0 || smaller > larger) {
      throw new IllegalArgumentException(
          "counts must have 0 <= %s <= %s: %s=%d, %s=%d"
              .formatted(smallerName, largerName, smallerName, smaller, largerName, larger));
    }
  }

  /** {@code observed · ln(observed / expected)}, and its limit 0 where nothing was observed. */
  static double surprise(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}

package org.manicule.read.tei;

/**
 * How much of a TEI file is read before it is refused.
 *
 * @param bytes the largest file
 * @param depth the deepest nesting of elements
 * @param entities how many entity references are expanded
 * @param attribute the longest value of an attribute, in characters
 */
record TeiLimits(long bytes, int depth, int entities, int attribute) {

  static final TeiLimits STANDARD = new TeiLimits(1L << 30, 200, 2_000_000, 100_000);

  /**
   * How many characters of text a file of so many bytes may hold: a few times its size, which no
   * honest entity exceeds and a bomb soon does.
   */
  static long charactersOf(long bytes) {
    return 1_000_000 + 8 * bytes;
  }
}

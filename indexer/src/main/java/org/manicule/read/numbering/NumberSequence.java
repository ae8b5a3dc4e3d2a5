package org.manicule.read.numbering;

import java.util.Arrays;

/**
 * Numbers in reading order, and how they went on where the parts that hold them changed: after 41
 * in one scene comes 42 in the next, or 1.
 *
 * <p>A number's path names the parts that hold it, the outermost first; a depth counts from 1.
 */
public final class NumberSequence {

  public static final int DEEPEST = 16;

  private final int[] begins = new int[DEEPEST + 1];
  private final int[] goesOn = new int[DEEPEST + 1];
  private int last = -1;
  private int[] lastPath = {};

  public void next(int number, int... path) {
    int changed = Arrays.mismatch(lastPath, path) + 1;
    boolean bothHaveThatDepth = changed > 0 && changed <= Math.min(path.length, lastPath.length);
    if (last >= 0 && bothHaveThatDepth && changed <= DEEPEST) {
      int[] tally = number <= last ? begins : goesOn;
      tally[changed]++;
    }
    last = number;
    lastPath = path;
  }

  /** Whether a part at this depth ever changed from one number to the next. */
  public boolean tells(int depth) {
    return begins[depth] + goesOn[depth] > 0;
  }

  /**
   * Whether the numbers begin again where the part at this depth changes. After a short part they
   * may seem to go on, where the next part states its first number late; they never seem to begin
   * again.
   */
  public boolean beginsAgain(int depth) {
    return 3 * begins[depth] > goesOn[depth];
  }
}

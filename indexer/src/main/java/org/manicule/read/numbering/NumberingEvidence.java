package org.manicule.read.numbering;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Learns from the numbers that a file states which of its divisions a reference names. Where the
 * lines begin again in each scene, scenes count; where they go on through the act, they do not. The
 * same holds for the numbers of scenes in their acts: the poems of Catullus go on counting through
 * the three parts of the book, so that the parts are no part of a reference.
 *
 * <p>Where no number tells, divisions count that bear numbers.
 */
public final class NumberingEvidence {

  private static final int DEEPEST = NumberSequence.DEEPEST;
  private static final int LINES = 0;

  private final Deque<Integer> path = new ArrayDeque<>();
  private final NumberSequence[] sequences = new NumberSequence[DEEPEST + 1];
  private final int[] divisions = new int[DEEPEST + 1];
  private final int[] numbered = new int[DEEPEST + 1];
  private int serial;

  public NumberingEvidence() {
    Arrays.setAll(sequences, i -> new NumberSequence());
  }

  public void openDivision() {
    path.addLast(++serial);
    if (path.size() <= DEEPEST) {
      divisions[path.size()]++;
    }
  }

  public void closeDivision() {
    path.removeLast();
  }

  /** The division opened last bears a number. */
  public void divisionNumber(int number) {
    int depth = path.size();
    if (depth > 0 && depth <= DEEPEST) {
      numbered[depth]++;
      int[] parents = Arrays.copyOf(currentPath(), depth - 1);
      sequences[depth].next(number, parents);
    }
  }

  /** A line bears a number. */
  public void lineNumber(int number) {
    sequences[LINES].next(number, currentPath());
  }

  /** The depths, the outermost 1, at which divisions stand in references. */
  public BitSet countedDepths() {
    BitSet counted = new BitSet();
    int below = LINES;
    for (int depth = DEEPEST; depth > 0; depth--) {
      if (counts(depth, below)) {
        counted.set(depth);
        below = depth;
      }
    }
    return counted;
  }

  private boolean counts(int depth, int below) {
    NumberSequence telling = sequences[below].tells(depth) ? sequences[below] : sequences[LINES];
    return telling.tells(depth)
        ? telling.beginsAgain(depth)
        : numbered[depth] > 0 && 2 * numbered[depth] >= divisions[depth];
  }

  private int[] currentPath() {
    return path.stream().mapToInt(Integer::intValue).toArray();
  }
}

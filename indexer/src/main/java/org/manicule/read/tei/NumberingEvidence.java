package org.manicule.read.tei;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Learns from the numbers that a file states which of its divisions a reference names. Where the
 * lines begin again in each scene, scenes count; where they go on through the act, they do not. The
 * same holds for the numbers of scenes in their acts: the poems of Catullus go on counting through
 * the three parts of the book, so that the parts are no part of a reference.
 *
 * <p>Where no number tells, divisions count that bear numbers.
 */
final class NumberingEvidence {

  private static final int DEEPEST = NumberSequence.DEEPEST;
  private static final int LINES = 0;

  private final Deque<Integer> path = new ArrayDeque<>();
  private final NumberSequence[] sequences = new NumberSequence[DEEPEST + 1];
  private final int[] divisions = new int[DEEPEST + 1];
  private final int[] numbered = new int[DEEPEST + 1];
  private int serial;

  NumberingEvidence() {
    Arrays.setAll(sequences, i -> new NumberSequence());
  }

  void openDivision() {
    path.addLast(++serial);
    if (path.size() <= DEEPEST) {
      divisions[path.size()]++;
    }
  }

  void closeDivision() {
    path.removeLast();
  }

  /** The division opened last bears a number. */
  void divisionNumber(String number) {
    int depth = path.size();
    OptionalInt value = TeiNumber.value(number);
    if (value.isPresent() && depth > 0 && depth <= DEEPEST) {
      numbered[depth]++;
      int[] parents = Arrays.copyOf(currentPath(), depth - 1);
      sequences[depth].next(value.getAsInt(), parents);
    }
  }

  /** A line bears a number. */
  void lineNumber(String number) {
    OptionalInt value = TeiNumber.value(number);
    if (value.isPresent()) {
      sequences[LINES].next(value.getAsInt(), currentPath());
    }
  }

  /** The depths, the outermost 1, at which divisions stand in references. */
  BitSet countedDepths() {
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

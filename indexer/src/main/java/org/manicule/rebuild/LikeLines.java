package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds which of the lines that were taken out at a place was rewritten as which of those put in:
 * of {@code ["A secret door"]} and {@code ["Hush!", "A hidden secret door"]} the one became the
 * second. Lines keep their order; the pairs chosen share the most words.
 */
final class LikeLines {

  /** So many pairs are compared; in larger stretches lines are paired in order. */
  private static final int MOST = 40_000;

  /** At least this share of words in common, in thousandths. */
  private static final int ALIKE = 300;

  /** Places in the two lists. */
  record Pair(int before, int after) {}

  private LikeLines() {}

  static List<Pair> pairs(List<String> before, List<String> after) {
    boolean oneForOne = before.size() == after.size();
    return oneForOne || (long) before.size() * after.size() > MOST
        ? inOrder(Math.min(before.size(), after.size()))
        : alike(words(before), words(after));
  }

  private static List<Pair> inOrder(int count) {
    List<Pair> pairs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pairs.add(new Pair(i, i));
    }
    return pairs;
  }

  private static List<Set<String>> words(List<String> lines) {
    return lines.stream()
        .<Set<String>>map(
            line -> new HashSet<>(List.of(line.toLowerCase(Locale.ROOT).split("\\P{L}+"))))
        .toList();
  }

  /** The best sum of likenesses, line by line, as in the longest common subsequence. */
  private static List<Pair> alike(List<Set<String>> before, List<Set<String>> after) {
    int[][] best = new int[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        int paired = best[i - 1][j - 1] + likeness(before.get(i - 1), after.get(j - 1));
        best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = before.size();
    int j = after.size();
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j]) {
        i--;
      } else if (best[i][j] == best[i][j - 1]) {
        j--;
      } else {
        pairs.add(new Pair(--i, --j));
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }

  /** Dice's coefficient in thousandths; 0 where it is too small to mean anything. */
  private static int likeness(Set<String> before, Set<String> after) {
    long shared = before.stream().filter(after::contains).count();
    int thousandths = (int) (2_000 * shared / (before.size() + after.size()));
    return thousandths < ALIKE ? 0 : thousandths;
  }
}

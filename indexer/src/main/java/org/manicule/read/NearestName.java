package org.manicule.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the known name that somebody probably meant: {@code autor} is nearest to {@code author}.
 * Measured as the edits (one letter more, less, other, or two swapped) that lead from one to the
 * other, as in Damerau's distance with each letter moved once.
 */
public final class NearestName {

  private static final int LONGEST = 40;

  private NearestName() {}

  /** Empty where no name is near: more than a third of its letters, and more than one, differ. */
  public static Optional<String> of(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> edits(typed, name) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> edits(typed, name))
                .thenComparing(name -> name));
  }

  private static int edits(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    char a = from.charAt(i - 1);
    char b = to.charAt(j - 1);
    int least = cost[i - 1][j - 1] + (a == b ? 0 : 1);
    least = Math.min(least, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a == to.charAt(j - 2) && from.charAt(i - 2) == b;
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}

package org.manicule.search;

/**
 * How many letters must be changed, left out, added or exchanged with their neighbour to make one
 * word of another: the restricted Damerau-Levenshtein distance (L. Boytsov, 2011). {@code moons} is
 * one apart from {@code moon}, {@code mono} and {@code moors}.
 */
final class EditDistance {

  private EditDistance() {}

  static int between(String one, String other) {
    int[] from = one.codePoints().toArray();
    int[] to = other.codePoints().toArray();
    int[][] cost = new int[from.length + 1][to.length + 1];
    for (int i = 0; i <= from.length; i++) {
      for (int j = 0; j <= to.length; j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length][to.length];
  }

  private static int cheapest(int[][] cost, int[] from, int[] to, int i, int j) {
    int changed = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
    int cheapest = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean exchanged = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    return exchanged ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
  }
}

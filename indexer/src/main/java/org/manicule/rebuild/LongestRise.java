package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The longest run of pairs, not all neighbours, whose second numbers grow as their first do: of
 * (0,4) (1,1) (2,2) (3,0) it is (1,1) (2,2). By patience sorting: O(n log n).
 */
final class LongestRise {

  private LongestRise() {}

  /**
   * @param pairs in the order of their first numbers; no second number twice
   */
  static List<int[]> of(List<int[]> pairs) {
    int[] tops = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int[] second = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    int[] topValues = new int[pairs.size()];
    int piles = 0;
    for (int i = 0; i < second.length; i++) {
      int pile = -1 - Arrays.binarySearch(topValues, 0, piles, second[i]);
      topValues[pile] = second[i];
      tops[pile] = i;
      previous[i] = pile == 0 ? -1 : tops[pile - 1];
      piles = Math.max(piles, pile + 1);
    }
    List<int[]> rise = new ArrayList<>();
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
      rise.add(pairs.get(i));
    }
    Collections.reverse(rise);
    return rise;
  }
}

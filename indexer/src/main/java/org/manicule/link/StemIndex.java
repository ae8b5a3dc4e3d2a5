package org.manicule.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.text.Stems;

/**
 * The stems of all words of a text, each known by a number from 0, and the types that have each.
 */
final class StemIndex {

  private final Stems stems;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] ofType;
  private final List<List<Integer>> types = new ArrayList<>();

  StemIndex(WordIndex index, Stems stems) {
    this.stems = stems;
    this.ofType = new int[index.types()][];
    for (int type = 0; type < ofType.length; type++) {
      List<String> own = stems.of(index.key(type));
      ofType[type] = new int[own.size()];
      for (int i = 0; i < own.size(); i++) {
        ofType[type][i] = number(own.get(i));
        types.get(ofType[type][i]).add(type);
      }
    }
  }

  private int number(String stem) {
    int number = numbers.computeIfAbsent(stem, each -> types.size());
    if (number == types.size()) {
      types.add(new ArrayList<>());
    }
    return number;
  }

  /** The stems of any word that words of the text have as well. */
  int[] of(String key) {
    return stems.of(key).stream()
        .mapToInt(stem -> numbers.getOrDefault(stem, -1))
        .filter(number -> number >= 0)
        .toArray();
  }

  List<Integer> typesOf(int stem) {
    return types.get(stem);
  }

  boolean shares(int[] stemsOfWord, int type) {
    for (int stem : stemsOfWord) {
      for (int other : ofType[type]) {
        if (stem == other) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.manicule.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a whole text that a word of a lemma may stand for: those that share a stem,
 * the first letters or the last. For one thread.
 */
final class Vocabulary {

  private static final int START = 3;
  private static final int END = 4;

  private final WordIndex index;
  private final Likeness likeness;
  private final Map<String, List<Integer>> byStart = new HashMap<>();
  private final Map<String, List<Integer>> byEnd = new HashMap<>();
  private final Map<Wanted, List<Variant>> known = new HashMap<>();

  /** A type that the word may stand for, with the natural logarithm of the {@link Likeness}. */
  record Variant(int type, double logLikeness) {}

  Vocabulary(WordIndex index, Likeness likeness) {
    this.index = index;
    this.likeness = likeness;
    for (int type = 0; type < index.types(); type++) {
      String key = index.key(type);
      if (key.length() >= START) {
        byStart.computeIfAbsent(key.substring(0, START), each -> new ArrayList<>()).add(type);
      }
      if (key.length() > END) {
        byEnd.computeIfAbsent(end(key), each -> new ArrayList<>()).add(type);
      }
    }
  }

  private static String end(String key) {
    return key.substring(key.length() - END);
  }

  List<Variant> variants(Wanted word) {
    return known.computeIfAbsent(word, this::find);
  }

  private List<Variant> find(Wanted word) {
    List<Variant> found = new ArrayList<>();
    BitSet seen = new BitSet();
    String key = word.key();
    if (index.type(key) >= 0) {
      add(word, List.of(index.type(key)), seen, found);
    }
    likeness.relatives(word).forEach(types -> add(word, types, seen, found));
    if (word.form() == Phrase.Form.INITIAL) {
      byStart.values().forEach(types -> add(word, types, seen, found));
      return found;
    }
    if (key.length() >= START) {
      add(word, byStart.getOrDefault(key.substring(0, START), List.of()), seen, found);
    }
    if (key.length() > END) {
      add(word, byEnd.getOrDefault(end(key), List.of()), seen, found);
    }
    return found;
  }

  private void add(Wanted word, List<Integer> types, BitSet seen, List<Variant> found) {
    for (int type : types) {
      double log = seen.get(type) ? Double.NEGATIVE_INFINITY : likeness.log(word, type);
      seen.set(type);
      if (log > Double.NEGATIVE_INFINITY) {
        found.add(new Variant(type, log));
      }
    }
  }
}

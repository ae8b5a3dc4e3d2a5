package org.manicule.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.index.Side;
import org.manicule.model.Concept;
import org.manicule.model.Concepts;

/**
 * Finds concepts by their names, in any form of the words: {@code attention mechanisms} names the
 * concept that is also called <i>attention</i>.
 */
final class ConceptNames {

  private final TextQueries texts;
  private final Map<List<String>, Set<Concept>> byName = new HashMap<>();
  private int longest;

  ConceptNames(TextQueries texts, Concepts concepts) {
    this.texts = texts;
    for (Concept concept : concepts.all()) {
      for (String label : concept.labels()) {
        for (List<String> key : texts.keys(Side.GLOSS, label)) {
          byName.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(concept);
          longest = Math.max(longest, key.size());
        }
      }
    }
  }

  /** No concepts, whatever the words. */
  ConceptNames none() {
    return new ConceptNames(texts, Concepts.NONE);
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /** The concepts that are called so. */
  Set<Concept> named(String text) {
    Set<Concept> named = new LinkedHashSet<>();
    texts.keys(Side.GLOSS, text).forEach(key -> named.addAll(byName.getOrDefault(key, Set.of())));
    return named;
  }

  /** The concepts that a text speaks of by any of their names, in the order of their labels. */
  List<Concept> in(String text) {
    Set<Concept> in = new HashSet<>();
    for (List<String> words : texts.keys(Side.GLOSS, text)) {
      for (int start = 0; start < words.size(); start++) {
        for (int end = start + 1; end <= Math.min(words.size(), start + longest); end++) {
          in.addAll(byName.getOrDefault(words.subList(start, end), Set.of()));
        }
      }
    }
    return in.stream().sorted(Comparator.comparing(Concept::label)).toList();
  }

  /** What the concepts that are called so are called besides. */
  List<String> otherNames(String text) {
    Set<List<String>> seen = new HashSet<>(texts.keys(Side.GLOSS, text));
    List<String> others = new ArrayList<>();
    for (Concept concept : named(text)) {
      for (String label : concept.labels()) {
        if (seen.addAll(texts.keys(Side.GLOSS, label))) {
          others.add(label);
        }
      }
    }
    return others;
  }
}

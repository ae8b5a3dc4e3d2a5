package org.manicule.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.manicule.model.Concept;
import org.manicule.search.ConceptEntry;
import org.manicule.search.Hit;
import org.manicule.search.SearchEngine;

/** Finds the concepts that lines and explanations name beside another, the most frequent first. */
final class Neighbours {

  private static final int MOST = 8;

  private Neighbours() {}

  static List<Concept> of(ConceptEntry entry, SearchEngine engine) {
    Map<Concept, Integer> counts = new LinkedHashMap<>();
    entry.hits().stream()
        .flatMap(Neighbours::texts)
        .flatMap(text -> engine.conceptsIn(text).stream())
        .filter(each -> !each.id().equals(entry.concept().id()))
        .forEach(each -> counts.merge(each, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> texts(Hit hit) {
    return Stream.concat(
        hit.lines().stream().map(Hit.LineHit::text),
        hit.glosses().stream().map(Hit.GlossHit::text));
  }
}

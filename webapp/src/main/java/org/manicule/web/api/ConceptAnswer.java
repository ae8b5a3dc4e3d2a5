package org.manicule.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.search.ConceptEntry;
import org.manicule.search.Hit;

/**
 * A concept, and where it is spoken of; in a table a row.
 *
 * @param passages how many speak of it
 * @param images how many stand for it
 * @param lines of the first passages: {@code poem:16}
 */
@JsonPropertyOrder({
  "id",
  "label",
  "otherLabels",
  "definition",
  "broader",
  "narrower",
  "related",
  "passages",
  "images",
  "lines"
})
record ConceptAnswer(
    String id,
    String label,
    List<String> otherLabels,
    String definition,
    List<String> broader,
    List<String> narrower,
    List<String> related,
    long passages,
    long images,
    List<String> lines) {

  ConceptAnswer {
    otherLabels = List.copyOf(otherLabels);
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
    lines = List.copyOf(lines);
  }

  static ConceptAnswer of(ConceptEntry entry) {
    Concept concept = entry.concept();
    return new ConceptAnswer(
        concept.id().value(),
        concept.label(),
        concept.otherLabels(),
        concept.definition(),
        ids(concept.broader()),
        ids(concept.narrower()),
        ids(concept.related()),
        entry.passages(),
        entry.images(),
        entry.hits().stream().flatMap(hit -> lines(hit).stream()).toList());
  }

  private static List<String> lines(Hit hit) {
    return hit.lines().stream().map(line -> hit.work() + ":" + line.ref()).toList();
  }

  private static List<String> ids(List<ConceptId> concepts) {
    return concepts.stream().map(ConceptId::value).toList();
  }
}

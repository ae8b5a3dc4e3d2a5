package org.manicule.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An idea that a reader looks for, with its other names (SKOS {@code Concept}).
 *
 * @param iri its address in the SKOS file
 * @param label SKOS {@code prefLabel}
 * @param otherLabels SKOS {@code altLabel} and {@code hiddenLabel}
 * @param definition empty where none is given
 */
public record Concept(
    ConceptId id,
    String iri,
    String label,
    List<String> otherLabels,
    String definition,
    List<ConceptId> broader,
    List<ConceptId> narrower,
    List<ConceptId> related) {

  public Concept {
    otherLabels = List.copyOf(otherLabels);
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
  }

  /** All names, the preferred one first. */
  public List<String> labels() {
    List<String> all = new ArrayList<>();
    all.add(label);
    all.addAll(otherLabels);
    return all;
  }
}

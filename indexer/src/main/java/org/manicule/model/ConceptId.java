package org.manicule.model;

/**
 * The id of a concept: the last part of its address in the SKOS file, such as {@code latent-space}.
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

  public ConceptId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a concept id must not be blank");
    }
  }

  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

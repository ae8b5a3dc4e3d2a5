package org.manicule.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The concepts of a corpus, in the order of their ids. Immutable. */
public final class Concepts {

  public static final Concepts NONE = new Concepts(List.of());

  private final List<Concept> all;
  private final Map<ConceptId, Concept> byId;

  /**
   * @throws IllegalStateException where two concepts have one id
   */
  public Concepts(List<Concept> concepts) {
    this.all = concepts.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    this.byId = all.stream().collect(Collectors.toMap(Concept::id, Function.identity()));
  }

  public List<Concept> all() {
    return all;
  }

  public Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Concepts concepts && all.equals(concepts.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Concepts" + all.stream().map(Concept::id).toList();
  }
}

package org.manicule.read.skos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.manicule.model.ConceptId;
import org.manicule.read.skos.SkosDraft.Place;
import org.manicule.read.skos.SkosDraft.Reference;

/**
 * How concepts relate, in both directions. A concept that would come to stand above itself is kept
 * from it, so that nobody who walks up the tree walks in a circle.
 */
final class SkosRelations {

  private final Map<String, ConceptId> ids;
  private final SortedMap<ConceptId, TreeSet<ConceptId>> broader = new TreeMap<>();
  private final SortedMap<ConceptId, TreeSet<ConceptId>> narrower = new TreeMap<>();
  private final SortedMap<ConceptId, TreeSet<ConceptId>> related = new TreeMap<>();

  /**
   * @param ids of all concepts, by address
   */
  SkosRelations(Map<String, ConceptId> ids) {
    this.ids = ids;
  }

  List<ConceptId> broader(ConceptId id) {
    return List.copyOf(broader.getOrDefault(id, new TreeSet<>()));
  }

  List<ConceptId> narrower(ConceptId id) {
    return List.copyOf(narrower.getOrDefault(id, new TreeSet<>()));
  }

  List<ConceptId> related(ConceptId id) {
    return List.copyOf(related.getOrDefault(id, new TreeSet<>()));
  }

  /** Hierarchies of all drafts must be added before what is merely related. */
  void addHierarchy(ConceptId id, SkosDraft draft) {
    for (Reference above : draft.broader) {
      known(id, "broader", above).ifPresent(parent -> put(id, parent, above.place()));
    }
    for (Reference below : draft.narrower) {
      known(id, "narrower", below).ifPresent(child -> put(child, id, below.place()));
    }
  }

  void addRelated(ConceptId id, SkosDraft draft) {
    for (Reference reference : draft.related) {
      known(id, "related", reference)
          .ifPresent(
              other -> {
                if (isAbove(other, id) || isAbove(id, other)) {
                  reference
                      .place()
                      .warn(
                          id
                              + " is related to "
                              + other
                              + ", which stands above or below it; this was not used",
                          "take related away");
                } else {
                  related.computeIfAbsent(id, key -> new TreeSet<>()).add(other);
                  related.computeIfAbsent(other, key -> new TreeSet<>()).add(id);
                }
              });
    }
  }

  private Optional<ConceptId> known(ConceptId id, String relation, Reference reference) {
    Optional<ConceptId> other = Optional.ofNullable(ids.get(reference.iri()));
    if (other.isEmpty()) {
      reference
          .place()
          .warn(
              "concept "
                  + id
                  + " has "
                  + relation
                  + " <"
                  + reference.iri()
                  + ">, which is no concept",
              "check the address, or describe that concept");
    } else if (other.get().equals(id)) {
      reference.place().warn("concept " + id + " is " + relation + " to itself", "take it away");
    }
    return other.filter(concept -> !concept.equals(id));
  }

  private void put(ConceptId child, ConceptId parent, Place place) {
    if (isAbove(child, parent)) {
      place.warn(
          "concept " + parent + " would stand above and below " + child + "; this was not used",
          "take one direction away");
      return;
    }
    broader.computeIfAbsent(child, key -> new TreeSet<>()).add(parent);
    narrower.computeIfAbsent(parent, key -> new TreeSet<>()).add(child);
  }

  private boolean isAbove(ConceptId high, ConceptId low) {
    Set<ConceptId> seen = new HashSet<>();
    Deque<ConceptId> open = new ArrayDeque<>(List.of(low));
    while (!open.isEmpty()) {
      ConceptId next = open.removeLast();
      if (next.equals(high)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(broader.getOrDefault(next, new TreeSet<>()));
      }
    }
    return false;
  }
}

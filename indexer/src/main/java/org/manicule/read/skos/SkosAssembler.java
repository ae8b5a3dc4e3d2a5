package org.manicule.read.skos;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.read.skos.SkosDraft.Place;

/** Makes concepts of what the files say. For one reading. */
final class SkosAssembler {

  private final Map<String, SkosDraft> drafts;
  private final SkosNames names;
  private final Map<String, ConceptId> ids = new LinkedHashMap<>();

  /**
   * @param drafts by address
   * @param languages of the names to prefer
   */
  SkosAssembler(Map<String, SkosDraft> drafts, List<String> languages) {
    this.drafts = drafts;
    this.names = new SkosNames(languages);
  }

  Concepts concepts() {
    name();
    SkosRelations relations = new SkosRelations(ids);
    ids.forEach((iri, id) -> relations.addHierarchy(id, draft(iri)));
    ids.forEach((iri, id) -> relations.addRelated(id, draft(iri)));
    List<Concept> concepts = new ArrayList<>();
    ids.forEach((iri, id) -> concepts.add(concept(id, draft(iri), relations)));
    return new Concepts(concepts);
  }

  private SkosDraft draft(String iri) {
    return drafts.getOrDefault(iri, new SkosDraft(iri));
  }

  private void name() {
    Map<ConceptId, String> taken = new LinkedHashMap<>();
    for (SkosDraft draft : drafts.values()) {
      Optional<Place> place = draft.place();
      if (place.isPresent()) {
        ConceptId id = id(draft.iri());
        String former = taken.putIfAbsent(id, draft.iri());
        if (former == null) {
          ids.put(draft.iri(), id);
        } else {
          place
              .get()
              .refuse(
                  "<"
                      + draft.iri()
                      + "> and <"
                      + former
                      + "> both have the id "
                      + id
                      + "; this one was not used",
                  "rename one");
        }
      }
    }
  }

  /** The last part of an address that says something. */
  private static ConceptId id(String iri) {
    String path = iri.replaceAll("[/#:]+$", "");
    String last = path.substring(lastMark(path) + 1);
    String decoded = last.contains("%") ? decoded(last) : last;
    return new ConceptId(decoded.isBlank() ? iri : decoded);
  }

  private static int lastMark(String path) {
    return Math.max(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')), path.lastIndexOf(':'));
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscapes) {
      return part;
    }
  }

  private Concept concept(ConceptId id, SkosDraft draft, SkosRelations relations) {
    String label = names.label(draft, id.value(), draft.place().orElseThrow());
    return new Concept(
        id,
        draft.iri(),
        label,
        names.others(draft, label),
        names.definition(draft).orElse(""),
        relations.broader(id),
        relations.narrower(id),
        relations.related(id));
  }
}

package org.manicule.read.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;

/** What the files say of one address, which may or may not be a concept. */
final class SkosDraft {

  /** Where a statement stands. */
  record Place(Problems file, SourcePosition position) {
    void warn(String found, String hint) {
      file.warning(position, found, hint);
    }

    void refuse(String found, String hint) {
      file.error(position, found, hint);
    }
  }

  /**
   * A name or a definition.
   *
   * @param language a BCP 47 tag in small letters; empty where none is stated
   */
  record Words(String text, String language, Place place) {}

  /** Another concept, by its address. */
  record Reference(String iri, Place place) {}

  private final String iri;
  private final List<Place> typedAsConcept = new ArrayList<>();
  private boolean typedOtherwise;

  final List<Words> preferred = new ArrayList<>();
  final List<Words> others = new ArrayList<>();
  final List<Words> definitions = new ArrayList<>();
  final List<Reference> broader = new ArrayList<>();
  final List<Reference> narrower = new ArrayList<>();
  final List<Reference> related = new ArrayList<>();

  SkosDraft(String iri) {
    this.iri = iri;
  }

  String iri() {
    return iri;
  }

  void type(boolean concept, Place place) {
    if (concept) {
      typedAsConcept.add(place);
    } else {
      typedOtherwise = true;
    }
  }

  /** Where it is said to be a concept; empty where it is none. What has a name is one too. */
  Optional<Place> place() {
    Stream<Place> named = typedOtherwise ? Stream.of() : preferred.stream().map(Words::place);
    return Stream.concat(typedAsConcept.stream(), named).findFirst();
  }
}

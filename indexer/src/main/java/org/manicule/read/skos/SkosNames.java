package org.manicule.read.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.read.skos.SkosDraft.Place;
import org.manicule.read.skos.SkosDraft.Words;

/**
 * Chooses names and definitions by language: the preferred languages in their order, then words
 * without a language, then the other languages by their tags.
 *
 * @param languages the preferred ones; {@code en} stands for {@code en-GB} too
 */
record SkosNames(List<String> languages) {

  SkosNames {
    languages = languages.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
  }

  /** The name by which a concept is called. */
  String label(SkosDraft draft, String id, Place place) {
    List<Words> inOrder = sorted(draft.preferred);
    if (inOrder.isEmpty()) {
      place.warn("concept " + id + " has no prefLabel, and is called by its id", "give it one");
      return id;
    }
    Words first = inOrder.getFirst();
    inOrder.stream()
        .skip(1)
        .filter(other -> other.language().equals(first.language()))
        .filter(other -> !other.text().equals(first.text()))
        .forEach(
            other ->
                other
                    .place()
                    .warn(
                        "concept "
                            + id
                            + " has a second prefLabel, '"
                            + other.text()
                            + "'; it was read as an altLabel",
                        "write altLabel"));
    return first.text();
  }

  /** Every other name once, the preferred languages first. */
  List<String> others(SkosDraft draft, String label) {
    List<Words> all = new ArrayList<>(sorted(draft.preferred));
    all.addAll(sorted(draft.others));
    Set<String> texts = new LinkedHashSet<>();
    all.forEach(words -> texts.add(words.text()));
    texts.remove(label);
    return List.copyOf(texts);
  }

  Optional<String> definition(SkosDraft draft) {
    return sorted(draft.definitions).stream().findFirst().map(Words::text);
  }

  private List<Words> sorted(List<Words> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt((Words each) -> rank(each.language()))
                .thenComparing(Words::language))
        .toList();
  }

  private int rank(String language) {
    for (int i = 0; i < languages.size(); i++) {
      if (language.equals(languages.get(i)) || language.startsWith(languages.get(i) + "-")) {
        return i;
      }
    }
    return languages.size() + (language.isEmpty() ? 0 : 1);
  }
}

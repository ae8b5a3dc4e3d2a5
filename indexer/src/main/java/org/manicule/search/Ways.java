package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.manicule.index.Side;
import org.manicule.model.Concept;
import org.manicule.query.Field;

/** The ways in which words may be found. */
final class Ways {

  private final TextQueries texts;
  private final ConceptNames names;
  private final Spelling spelling;

  Ways(TextQueries texts, ConceptNames names, Spelling spelling) {
    this.texts = texts;
    this.names = names;
    this.spelling = spelling;
  }

  /** The same ways but for other names of concepts. */
  Ways withoutConcepts() {
    return new Ways(texts, names.none(), spelling);
  }

  /** A word, the beginning of one, or a phrase. */
  List<Way> of(org.manicule.query.Query leaf, Optional<Field> field) throws IOException {
    return switch (leaf) {
      case org.manicule.query.Query.Word word ->
          bySide(field, side -> texts.forms(side, word.text()));
      case org.manicule.query.Query.Prefix prefix ->
          bySide(field, side -> texts.prefix(side, prefix.start()));
      case org.manicule.query.Query.Phrase phrase ->
          bySide(field, side -> texts.exact(side, phrase.words()));
      case org.manicule.query.Query.Proximity near ->
          bySide(field, side -> texts.near(side, near.words(), near.distance()));
      case org.manicule.query.Query.Near near -> near(near.word(), field);
      default -> throw new IllegalArgumentException("not a leaf: " + leaf);
    };
  }

  private List<Way> near(String word, Optional<Field> field) throws IOException {
    List<Way> ways = new ArrayList<>(bySide(field, side -> texts.forms(side, word)));
    List<String> exact = texts.exactWords(word);
    if (exact.size() == 1) {
      List<String> near = spelling.near(exact.getFirst());
      ways.add(
          new Way(
              Why.NEAR,
              TextQueries.any(
                  sides(field).stream().map(side -> texts.oneOf(side, near)).toList())));
    }
    return ways;
  }

  /** Where a concept that is called so is called by another of its names. */
  Optional<Way> byConcept(String text) {
    return concept(names.otherNames(text));
  }

  /** Where one of these concepts is called by any of its names. */
  Optional<Way> named(Iterable<Concept> concepts) {
    List<String> labels = new ArrayList<>();
    concepts.forEach(concept -> labels.addAll(concept.labels()));
    return concept(labels);
  }

  /** A concept by any of its names, with the side where it is named as the reason. */
  List<Way> bySideNaming(Concept concept) {
    List<String> labels = concept.labels();
    List<String> searched = labels.subList(0, Math.min(labels.size(), texts.mostNames()));
    return bySide(
        Optional.empty(),
        side -> TextQueries.any(searched.stream().map(label -> texts.forms(side, label)).toList()));
  }

  private Optional<Way> concept(List<String> labels) {
    List<Query> queries = new ArrayList<>();
    for (String label : labels.subList(0, Math.min(labels.size(), texts.mostNames()))) {
      queries.add(texts.forms(Side.LINE, label));
      queries.add(texts.forms(Side.GLOSS, label));
    }
    return queries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Way(Why.CONCEPT, TextQueries.any(queries)));
  }

  private static List<Way> bySide(Optional<Field> field, Function<Side, Query> query) {
    return sides(field).stream()
        .map(side -> new Way(side == Side.LINE ? Why.LINE : Why.GLOSS, query.apply(side)))
        .toList();
  }

  private static List<Side> sides(Optional<Field> field) {
    return field.map(Ways::sides).orElse(List.of(Side.LINE, Side.GLOSS));
  }

  private static List<Side> sides(Field field) {
    return switch (field) {
      case LINE -> List.of(Side.LINE);
      case GLOSS -> List.of(Side.GLOSS);
      case QUOTED -> List.of(Side.QUOTED);
      case WORK, AUTHOR, CONCEPT -> throw new IllegalArgumentException(field + " has no side");
    };
  }
}

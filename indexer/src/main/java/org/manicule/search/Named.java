package org.manicule.search;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.manicule.index.Catalog;
import org.manicule.index.Schema;
import org.manicule.model.Concept;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.query.Query;

/** Finds what a query calls by its name: a work, an author, a concept. */
final class Named {

  private final TextQueries texts;
  private final Catalog catalog;
  private final ConceptNames names;

  Named(TextQueries texts, Catalog catalog, ConceptNames names) {
    this.texts = texts;
    this.catalog = catalog;
    this.names = names;
  }

  /** Passages of the work with this id, else of works with these words in their titles. */
  org.apache.lucene.search.Query work(Query leaf) {
    String text = text(leaf);
    return WorkId.isValid(text) && catalog.work(new WorkId(text)).isPresent()
        ? Filters.passagesOf(Set.of(new WorkId(text)))
        : Filters.passagesOf(
            works(work -> has(work.info().title(), leaf) || has(work.id().value(), leaf)));
  }

  /** Passages by this author, or with a gloss that this author signs. */
  org.apache.lucene.search.Query author(Query leaf) {
    return TextQueries.any(
        List.of(
            Filters.passagesOf(works(work -> has(work.info().author(), leaf))),
            leaf instanceof Query.Prefix prefix
                ? texts.prefix(Schema.AUTHOR, prefix.start())
                : texts.exact(Schema.AUTHOR, text(leaf))));
  }

  private Set<WorkId> works(Predicate<WorkSummary> which) {
    return catalog.works().stream().filter(which).map(WorkSummary::id).collect(toSet());
  }

  private boolean has(String name, Query leaf) {
    List<String> words = texts.exactWords(Schema.AUTHOR, name);
    List<String> wanted = texts.exactWords(Schema.AUTHOR, text(leaf));
    return leaf instanceof Query.Prefix
        ? wanted.size() == 1 && words.stream().anyMatch(word -> word.startsWith(wanted.getFirst()))
        : !wanted.isEmpty() && Collections.indexOfSubList(words, wanted) >= 0;
  }

  /** The concepts with this id or name, or with one that begins so. */
  Set<Concept> concepts(Query leaf) {
    String text = text(leaf).toLowerCase(Locale.ROOT);
    Set<Concept> found = new LinkedHashSet<>(names.named(text));
    for (Concept concept : catalog.concepts().all()) {
      String id = concept.id().value().toLowerCase(Locale.ROOT);
      if (leaf instanceof Query.Prefix ? begins(concept, id, text) : id.equals(text)) {
        found.add(concept);
      }
    }
    return found;
  }

  private static boolean begins(Concept concept, String id, String start) {
    return id.startsWith(start)
        || concept.labels().stream()
            .anyMatch(label -> label.toLowerCase(Locale.ROOT).startsWith(start));
  }

  private static String text(Query leaf) {
    return switch (leaf) {
      case Query.Word word -> word.text();
      case Query.Prefix prefix -> prefix.start();
      case Query.Near near -> near.word();
      case Query.Phrase phrase -> phrase.words();
      case Query.Proximity proximity -> proximity.words();
      default -> throw new IllegalArgumentException("not a leaf: " + leaf);
    };
  }
}

package org.manicule.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.manicule.index.Catalog;
import org.manicule.index.Schema;
import org.manicule.model.Concept;
import org.manicule.model.WorkId;
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
        ? Filters.passagesOf(new WorkId(text))
        : inField(Schema.TITLE, leaf);
  }

  /** Passages by this author, or with a gloss that this author signs. */
  org.apache.lucene.search.Query author(Query leaf) {
    return inField(Schema.AUTHOR, leaf);
  }

  private org.apache.lucene.search.Query inField(String field, Query leaf) {
    return leaf instanceof Query.Prefix prefix
        ? texts.prefix(field, prefix.start())
        : texts.exact(field, text(leaf));
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

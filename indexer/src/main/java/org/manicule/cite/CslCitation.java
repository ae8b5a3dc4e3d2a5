package org.manicule.cite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A list of one item of CSL-JSON: a book with a section for lines, a chapter of it for a gloss.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslCitation {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CslCitation() {}

  static String render(Citation citation) {
    ObjectNode item = JSON.objectNode();
    item.put("id", citation.address().toASCIIString());
    switch (citation.cited()) {
      case Cited.Note note -> {
        item.put("type", "chapter");
        name(item, "author", note.author());
        item.put("title", "Gloss on " + subject(citation, note));
        item.put("container-title", citation.info().title());
        name(item, "container-author", citation.info().author());
        put(item, "language", citation.info().glossLanguage());
      }
      case Cited.Lines lines -> work(item, citation);
      case Cited.Whole whole -> work(item, citation);
    }
    put(item, "section", citation.cited().reference());
    put(item, "abstract", citation.cited().words());
    put(item, "source", citation.info().source());
    item.put("URL", citation.address().toASCIIString());
    return JSON.arrayNode().add(item).toPrettyString() + "\n";
  }

  private static void work(ObjectNode item, Citation citation) {
    item.put("type", "book");
    name(item, "author", citation.info().author());
    item.put("title", citation.info().title());
    put(item, "language", citation.info().language());
  }

  private static String subject(Citation citation, Cited.Note note) {
    if (!note.quotedWords().isEmpty()) {
      return "“" + note.quotedWords() + "”";
    }
    return citation.place().isEmpty() ? citation.info().title() : citation.place();
  }

  /** Whole, since nobody knows which part of a name is the family's. */
  private static void name(ObjectNode item, String field, String name) {
    if (!name.isEmpty()) {
      item.putArray(field).addObject().put("literal", name);
    }
  }

  private static void put(ObjectNode item, String field, String value) {
    if (!value.isEmpty()) {
      item.put(field, value);
    }
  }
}

package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.manicule.index.Side;
import org.manicule.query.Query;

/**
 * Lets a word that no text has, and that names no concept, stand for those spelled nearly alike.
 */
final class Respelling {

  private final Presence presence;
  private final TextQueries texts;
  private final ConceptNames names;
  private final Spelling spelling;
  private final List<String> notes = new ArrayList<>();
  private int left = NearWords.MOST;

  Respelling(Presence presence, TextQueries texts, ConceptNames names, Spelling spelling) {
    this.presence = presence;
    this.texts = texts;
    this.names = names;
    this.spelling = spelling;
  }

  List<String> notes() {
    return notes;
  }

  Query of(Query query) throws IOException {
    return switch (query) {
      case Query.Word word -> word(word);
      case Query.And and -> Query.and(all(and.parts()));
      case Query.Or or -> Query.or(each(or.parts()));
      default -> query;
    };
  }

  private List<Query> all(List<Query> parts) throws IOException {
    List<Query> respelled = new ArrayList<>();
    for (List<Query> run : new WordRuns(names).of(parts)) {
      respelled.addAll(run.size() == 1 ? each(run) : run);
    }
    return respelled;
  }

  private List<Query> each(List<Query> parts) throws IOException {
    List<Query> respelled = new ArrayList<>();
    for (Query part : parts) {
      respelled.add(of(part));
    }
    return respelled;
  }

  private Query word(Query.Word word) throws IOException {
    List<String> exact = texts.exactWords(word.text());
    if (left == 0 || exact.size() != 1 || isKnown(word.text())) {
      return word;
    }
    left--;
    List<String> near = spelling.near(exact.getFirst());
    if (near.isEmpty()) {
      return word;
    }
    notes.add(
        "No text has '%s'; words spelled nearly alike were searched: %s."
            .formatted(word.text(), String.join(", ", near)));
    return new Query.Near(word.text());
  }

  private boolean isKnown(String word) throws IOException {
    if (!names.named(word).isEmpty()) {
      return true;
    }
    for (Side side : List.of(Side.LINE, Side.GLOSS)) {
      if (presence.of(texts.forms(side, word))) {
        return true;
      }
    }
    return false;
  }
}

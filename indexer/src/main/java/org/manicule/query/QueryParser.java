package org.manicule.query;

import java.util.List;
import java.util.stream.Stream;

/** Reads what a person typed. Never fails, whatever that is. */
public final class QueryParser {

  private QueryParser() {}

  /** The query, and what was changed to make it searchable. */
  public static Parsed parse(String typed) {
    List<Query.Word> words =
        Stream.of(QueryText.clean(typed).split(" "))
            .map(WordForm::trim)
            .filter(WordForm::isWord)
            .map(Query.Word::new)
            .toList();
    return new Parsed(Query.and(words), List.of());
  }
}

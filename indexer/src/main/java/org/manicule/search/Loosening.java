package org.manicule.search;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.manicule.query.Field;
import org.manicule.query.Query;
import org.manicule.text.Words;

/**
 * The ways in which a query may ask for less, each with a name for people: {@code line:"dark
 * weights"} becomes {@code gloss:"dark weights"}, {@code line:(dark weights)}, and so on.
 */
record Loosening(String label, UnaryOperator<Query> step) {

  private static final Words WORDS = Words.in("");
  private static final Set<Field> SIDES = Set.of(Field.LINE, Field.GLOSS, Field.QUOTED);

  /** From the nearest to the farthest. */
  static final List<Loosening> ALL =
      List.of(
          new Loosening("in glosses", Loosening::inGlosses),
          new Loosening("in lines and glosses", Loosening::anywhere),
          new Loosening("in any form of the words", Loosening::anyForm),
          new Loosening("by concept", Loosening::byConcept),
          new Loosening("near spelling", Loosening::nearSpelling),
          new Loosening("any of the words", Loosening::anyWord));

  /** The query with the step taken wherever it can be; the same where it cannot. */
  Query of(Query query) {
    Query taken = step.apply(query);
    if (!taken.equals(query)) {
      return taken;
    }
    return switch (query) {
      case Query.And and -> Query.and(and.parts().stream().map(this::of).toList());
      case Query.Or or -> Query.or(or.parts().stream().map(this::of).toList());
      case Query.In in when SIDES.contains(in.field()) -> Query.in(in.field(), of(in.query()));
      default -> query;
    };
  }

  private static Query inGlosses(Query query) {
    return query instanceof Query.In in && in.field() == Field.LINE
        ? Query.in(Field.GLOSS, in.query())
        : query;
  }

  private static Query anywhere(Query query) {
    return query instanceof Query.In in
            && (SIDES.contains(in.field()) || in.field() == Field.CONCEPT)
        ? in.query()
        : query;
  }

  private static Query anyForm(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> words(phrase.words());
      case Query.Proximity proximity -> words(proximity.words());
      default -> query;
    };
  }

  private static Query words(String text) {
    return Query.and(WORDS.of(text).stream().map(word -> new Query.Word(word.key())).toList());
  }

  private static Query byConcept(Query query) {
    return switch (query) {
      case Query.In in when SIDES.contains(in.field()) -> Query.in(Field.CONCEPT, in.query());
      case Query.Phrase phrase -> Query.in(Field.CONCEPT, phrase);
      default -> query;
    };
  }

  private static Query nearSpelling(Query query) {
    return switch (query) {
      case Query.Word word -> new Query.Near(word.text());
      case Query.Phrase phrase when words(phrase.words()) instanceof Query.Word word ->
          new Query.Near(word.text());
      default -> query;
    };
  }

  private static Query anyWord(Query query) {
    if (!(query instanceof Query.And and)) {
      return query;
    }
    List<Query> words = and.parts().stream().filter(Loosening::isOneOfMany).toList();
    List<Query> others =
        and.parts().stream()
            .filter(part -> !isOneOfMany(part))
            .collect(toCollection(ArrayList::new));
    others.add(Query.or(words));
    return Query.and(others);
  }

  /** What is left out, and what narrows the search to a work, stays as it is. */
  private static boolean isOneOfMany(Query part) {
    return switch (part) {
      case Query.Not not -> false;
      case Query.In in -> in.field() != Field.WORK && in.field() != Field.AUTHOR;
      default -> true;
    };
  }
}

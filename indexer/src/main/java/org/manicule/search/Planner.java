package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.manicule.index.Side;
import org.manicule.query.Field;
import org.manicule.query.Query;

/** Says of each word of a query by which ways it may be found. */
final class Planner {

  /** More words than these are not asked to stand close together. */
  private static final int MOST_CLOSE_WORDS = 8;

  private static final int CLOSE = 3;
  private static final float CLOSE_IN_THE_LINE = 2;

  private final TextQueries texts;
  private final ConceptNames names;
  private final Ways ways;
  private final Named named;

  Planner(TextQueries texts, ConceptNames names, Ways ways, Named named) {
    this.texts = texts;
    this.names = names;
    this.ways = ways;
    this.named = named;
  }

  Wanted wanted(Query query) throws IOException {
    return wanted(query, Optional.empty());
  }

  private Wanted wanted(Query query, Optional<Field> field) throws IOException {
    return switch (query) {
      case Query.Nothing nothing -> Wanted.NOTHING;
      case Query.Not alone -> Wanted.NOTHING;
      case Query.In in -> wanted(in.query(), Optional.of(in.field()));
      case Query.And and -> all(and.parts(), field);
      case Query.Or or -> any(or.parts(), field);
      case Query.Word word -> run(List.of(word), field);
      case Query.Phrase phrase -> leaf(phrase, field);
      case Query.Prefix prefix -> leaf(prefix, field);
      case Query.Near near -> leaf(near, field);
      case Query.Proximity proximity -> leaf(proximity, field);
    };
  }

  private Wanted any(List<Query> parts, Optional<Field> field) throws IOException {
    List<Wanted> any = new ArrayList<>();
    for (Query part : parts) {
      any.add(wanted(part, field));
    }
    return new Wanted.Any(any);
  }

  private Wanted all(List<Query> parts, Optional<Field> field) throws IOException {
    List<Query> asked = parts.stream().filter(this::isAsked).toList();
    List<Wanted> all = new ArrayList<>();
    for (List<Query> run : new WordRuns(names).of(asked)) {
      all.add(run.size() == 1 ? wanted(run.getFirst(), field) : run(run, field));
    }
    return all.isEmpty()
        ? Wanted.NOTHING
        : new Wanted.All(all, without(parts, field), closer(asked, field));
  }

  /** A word that is none to the index, such as a lone sign, asks for nothing. */
  private boolean isAsked(Query part) {
    return switch (part) {
      case Query.Not not -> false;
      case Query.Word word -> texts.hasWord(word.text());
      default -> true;
    };
  }

  /** What is left out is left out by its own words, not by other names of its concept. */
  private List<Wanted> without(List<Query> parts, Optional<Field> field) throws IOException {
    Planner own = new Planner(texts, names.none(), ways.withoutConcepts(), named);
    List<Wanted> without = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        without.add(own.wanted(not.query(), field));
      }
    }
    return without;
  }

  private List<org.apache.lucene.search.Query> closer(List<Query> asked, Optional<Field> field) {
    List<Query> words = asked.stream().filter(Query.Word.class::isInstance).toList();
    if (words.size() < 2 || words.size() > MOST_CLOSE_WORDS || field.isPresent()) {
      return List.of();
    }
    String text = WordRuns.text(words);
    return List.of(
        new BoostQuery(texts.close(Side.LINE, text, CLOSE), CLOSE_IN_THE_LINE),
        texts.close(Side.GLOSS, text, CLOSE));
  }

  /** Words that may together name a concept. */
  private Wanted run(List<Query> run, Optional<Field> field) throws IOException {
    List<Wanted> words = new ArrayList<>();
    for (Query word : run) {
      words.add(leaf(word, field));
    }
    Wanted own = words.size() == 1 ? words.getFirst() : all(words);
    Optional<Way> concept =
        field.isPresent() ? Optional.empty() : ways.byConcept(WordRuns.text(run));
    return concept
        .<Wanted>map(way -> new Wanted.Best(List.of(own, new Wanted.Words(List.of(way)))))
        .orElse(own);
  }

  private static Wanted all(List<Wanted> words) {
    return new Wanted.All(words, List.of(), List.of());
  }

  private Wanted leaf(Query leaf, Optional<Field> field) throws IOException {
    if (field.isEmpty()) {
      return new Wanted.Words(ways.of(leaf, field));
    }
    return switch (field.get()) {
      case LINE, GLOSS, QUOTED -> new Wanted.Words(ways.of(leaf, field));
      case WORK -> new Wanted.Only(named.work(leaf));
      case AUTHOR -> new Wanted.Only(named.author(leaf));
      case CONCEPT ->
          ways.named(named.concepts(leaf))
              .<Wanted>map(way -> new Wanted.Words(List.of(way)))
              .orElse(Wanted.NOTHING);
    };
  }
}

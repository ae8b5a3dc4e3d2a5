package org.manicule.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;

/**
 * Turns what is wanted into queries for Lucene: one that scores, one that marks, one for each side.
 */
final class Rendering {

  /** How much the ways besides the best one count. */
  private static final float TIE = 0.1f;

  private final Function<Way, Query> leaf;
  private final boolean ranks;

  private Rendering(Function<Way, Query> leaf, boolean ranks) {
    this.leaf = leaf;
    this.ranks = ranks;
  }

  /** Ranks passages by how well they fit. */
  static Query scored(Wanted wanted) {
    return new Rendering(way -> new BoostQuery(way.query(), way.weight()), true).render(wanted);
  }

  /** Finds the same passages, and each match bears the name of its {@link Why}. */
  static Query named(Wanted wanted) {
    return new Rendering(way -> NamedMatches.wrapQuery(way.why().name(), way.query()), false)
        .render(wanted);
  }

  /** Finds the passages that match for one reason at least. */
  static Query bySide(Wanted wanted, Why why) {
    return switch (wanted) {
      case Wanted.Words words ->
          any(words.ways().stream().filter(way -> way.why() == why).map(Way::query).toList());
      case Wanted.Best best -> any(bySide(best.parts(), why));
      case Wanted.Any any -> any(bySide(any.parts(), why));
      case Wanted.All all -> both(scored(all), any(bySide(all.parts(), why)));
      case Wanted.Only only -> none();
      case Wanted.Nothing nothing -> none();
    };
  }

  private static List<Query> bySide(List<Wanted> parts, Why why) {
    return parts.stream()
        .map(part -> bySide(part, why))
        .filter(query -> !query.equals(none()))
        .toList();
  }

  private static Query both(Query all, Query side) {
    return side.equals(none())
        ? side
        : new BooleanQuery.Builder().add(all, Occur.FILTER).add(side, Occur.FILTER).build();
  }

  private static Query any(List<Query> queries) {
    return queries.isEmpty() ? none() : new DisjunctionMaxQuery(queries, 0);
  }

  private static Query none() {
    return MatchNoDocsQuery.INSTANCE;
  }

  private Query render(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Words words -> best(words.ways().stream().map(leaf).toList());
      case Wanted.Best best -> best(render(best.parts()));
      case Wanted.Any any -> sum(any);
      case Wanted.All all -> all(all);
      case Wanted.Only only -> new BoostQuery(only.query(), 0);
      case Wanted.Nothing nothing -> none();
    };
  }

  private List<Query> render(List<Wanted> parts) {
    List<Query> queries = new ArrayList<>();
    parts.forEach(part -> queries.add(render(part)));
    return queries;
  }

  private static Query best(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
  }

  private Query sum(Wanted.Any any) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    any.parts().forEach(part -> sum.add(render(part), Occur.SHOULD));
    return sum.build();
  }

  private Query all(Wanted.All all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted part : all.parts()) {
      query.add(render(part), part instanceof Wanted.Only ? Occur.FILTER : Occur.MUST);
    }
    all.without().forEach(part -> query.add(render(part), Occur.MUST_NOT));
    if (ranks) {
      all.closer().forEach(closer -> query.add(closer, Occur.SHOULD));
    }
    return query.build();
  }
}

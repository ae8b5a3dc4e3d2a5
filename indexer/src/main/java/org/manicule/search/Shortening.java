package org.manicule.search;

import java.util.ArrayList;
import java.util.List;
import org.manicule.query.Query;

/** Keeps the first words of a query. For one query. */
final class Shortening {

  private int left;

  private Shortening(int words) {
    this.left = words;
  }

  static int words(Query query) {
    Shortening shortening = new Shortening(Integer.MAX_VALUE);
    shortening.keep(query);
    return Integer.MAX_VALUE - shortening.left;
  }

  /** The query with no more words and phrases than these. */
  static Query toWords(Query query, int words) {
    return new Shortening(words).keep(query);
  }

  private Query keep(Query query) {
    return switch (query) {
      case Query.And and -> Query.and(keep(and.parts()));
      case Query.Or or -> Query.or(keep(or.parts()));
      case Query.Not not -> Query.not(keep(not.query()));
      case Query.In in -> Query.in(in.field(), keep(in.query()));
      case Query.Nothing nothing -> nothing;
      case Query.Word word -> leaf(word);
      case Query.Prefix prefix -> leaf(prefix);
      case Query.Near near -> leaf(near);
      case Query.Phrase phrase -> leaf(phrase);
      case Query.Proximity proximity -> leaf(proximity);
    };
  }

  private List<Query> keep(List<Query> parts) {
    List<Query> kept = new ArrayList<>();
    for (Query part : parts) {
      kept.add(keep(part));
    }
    return kept;
  }

  private Query leaf(Query leaf) {
    return left-- > 0 ? leaf : new Query.Nothing();
  }
}

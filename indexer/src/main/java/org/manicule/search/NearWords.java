package org.manicule.search;

import java.util.List;
import org.manicule.query.Query;

/**
 * Lets only the first words of a query stand for those spelled nearly alike: to find those is dear.
 */
final class NearWords {

  static final int MOST = 8;

  private int left = MOST;

  private NearWords() {}

  /** The query with the words past the limit as they are written. */
  static Query limit(Query query) {
    return new NearWords().of(query);
  }

  private Query of(Query query) {
    return switch (query) {
      case Query.Near near -> left-- > 0 ? near : new Query.Word(near.word());
      case Query.And and -> Query.and(each(and.parts()));
      case Query.Or or -> Query.or(each(or.parts()));
      case Query.Not not -> Query.not(of(not.query()));
      case Query.In in -> Query.in(in.field(), of(in.query()));
      case Query.Word word -> word;
      case Query.Prefix prefix -> prefix;
      case Query.Phrase phrase -> phrase;
      case Query.Proximity proximity -> proximity;
      case Query.Nothing nothing -> nothing;
    };
  }

  private List<Query> each(List<Query> parts) {
    return parts.stream().map(this::of).toList();
  }
}

package org.manicule.query;

import java.util.List;

/** Tells of parts of a query that only leave out, and so find nothing. */
final class Negations {

  private Negations() {}

  static void note(Query query, QueryNotes notes) {
    if (onlyLeavesOut(query)) {
      notes.findsNothing(query);
    } else {
      inside(query).forEach(part -> note(part, notes));
    }
  }

  private static boolean onlyLeavesOut(Query query) {
    return switch (query) {
      case Query.Not not -> true;
      case Query.And and -> and.parts().stream().allMatch(Negations::onlyLeavesOut);
      case Query.Or or -> or.parts().stream().allMatch(Negations::onlyLeavesOut);
      case Query.In in -> onlyLeavesOut(in.query());
      default -> false;
    };
  }

  /** The parts that must find something by themselves. */
  private static List<Query> inside(Query query) {
    return switch (query) {
      case Query.And and ->
          and.parts().stream().filter(part -> !(part instanceof Query.Not)).toList();
      case Query.Or or -> or.parts();
      case Query.In in -> List.of(in.query());
      default -> List.of();
    };
  }
}

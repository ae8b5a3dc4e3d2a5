package org.manicule.query;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Writes a query as a person would type it, with no more parentheses than make it plain. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Query query) {
    return switch (query) {
      case Query.Nothing nothing -> "";
      case Query.Word word -> word.text();
      case Query.Prefix prefix -> prefix.start() + "*";
      case Query.Near near -> near.word() + "~";
      case Query.Phrase phrase -> '"' + phrase.words() + '"';
      case Query.Proximity near -> '"' + near.words() + "\"~" + near.distance();
      case Query.In in -> in.field().word() + ":" + operand(in.query());
      case Query.Not not -> "-" + operand(not.query());
      case Query.And and -> join(and.parts(), " ");
      case Query.Or or -> join(or.parts(), " OR ");
    };
  }

  private static String join(List<Query> parts, String between) {
    return parts.stream().map(QueryPrinter::operand).collect(joining(between));
  }

  private static String operand(Query query) {
    return switch (query) {
      case Query.And and -> "(" + print(and) + ")";
      case Query.Or or -> "(" + print(or) + ")";
      default -> print(query);
    };
  }
}

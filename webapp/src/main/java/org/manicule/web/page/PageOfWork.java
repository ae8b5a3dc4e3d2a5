package org.manicule.web.page;

import java.util.List;
import org.manicule.model.Passage;
import org.manicule.model.WorkSummary;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;

/**
 * One part of a work: the passages that begin in it, and the parts beside it.
 *
 * @param previous how the first line of the part before is cited; empty where there is none
 * @param next the same of the part behind
 */
record PageOfWork(List<Passage> passages, String previous, String next) {

  PageOfWork {
    passages = List.copyOf(passages);
  }

  /** The ordinals of its lines. */
  Span lines() {
    return passages.isEmpty()
        ? new Span(0, 0)
        : passages.getFirst().lines().cover(passages.getLast().lines());
  }

  /** The part that holds a line. */
  static PageOfWork at(SearchEngine engine, WorkSummary work, int line) {
    Parts parts = new Parts(work);
    int place = parts.holding(beginning(engine, work, line));
    return new PageOfWork(
        passages(engine, work, parts.all().get(place)),
        place > 0 ? first(engine, work, parts.all().get(place - 1)) : "",
        place + 1 < parts.all().size() ? first(engine, work, parts.all().get(place + 1)) : "");
  }

  /** A passage stands whole where its first line is. */
  private static int beginning(SearchEngine engine, WorkSummary work, int line) {
    return engine.passages(work.id(), new Span(line, line + 1)).stream()
        .findFirst()
        .map(passage -> passage.lines().start())
        .orElse(line);
  }

  private static List<Passage> passages(SearchEngine engine, WorkSummary work, Span part) {
    return engine.passages(work.id(), part).stream()
        .filter(passage -> passage.lines().start() >= part.start())
        .toList();
  }

  private static String first(SearchEngine engine, WorkSummary work, Span part) {
    return passages(engine, work, part).stream()
        .findFirst()
        .map(passage -> passage.range().first().toString())
        .orElse("");
  }
}

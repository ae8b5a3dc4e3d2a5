package org.manicule.web.page;

import java.util.List;
import org.manicule.model.Passage;
import org.manicule.model.WorkSummary;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;

/**
 * One part of a work: the passages that begin in it.
 *
 * @param part its place among the parts, from 1
 * @param parts how many there are
 */
record PageOfWork(List<Passage> passages, int part, int parts) {

  PageOfWork {
    passages = List.copyOf(passages);
  }

  /** The part that holds a line. */
  static PageOfWork at(SearchEngine engine, WorkSummary work, int line) {
    int place = new Parts(work).holding(beginning(engine, work, line));
    return part(engine, work, place + 1);
  }

  /**
   * @param number from 1 to {@link #count}
   */
  static PageOfWork part(SearchEngine engine, WorkSummary work, int number) {
    List<Span> parts = new Parts(work).all();
    return new PageOfWork(passages(engine, work, parts.get(number - 1)), number, parts.size());
  }

  static int count(WorkSummary work) {
    return new Parts(work).all().size();
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

  /** The ordinals of its lines. */
  Span lines() {
    return passages.isEmpty()
        ? new Span(0, 0)
        : passages.getFirst().lines().cover(passages.getLast().lines());
  }

  boolean isWhole() {
    return parts == 1;
  }

  boolean isLast() {
    return part == parts;
  }
}

package org.manicule.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.manicule.text.Span;

/**
 * Cuts a text wherever a span begins or ends, so that spans may overlap as they like and the pieces
 * still stand side by side: {@code A} on 0-6 and {@code B} on 4-9 of ten characters give 0-4 with
 * A, 4-6 with A and B, 6-9 with B, and 9-10 with nothing.
 */
final class Segments {

  private Segments() {}

  /**
   * The segments of a stretch, in order; together they are the whole of it.
   *
   * @param labels in any order; what lies outside is cut off, what is empty is passed over
   */
  static <T> List<Segment<T>> cut(Span within, List<Labelled<T>> labels) {
    List<Labelled<T>> inside = inside(within, labels);
    List<Segment<T>> segments = new ArrayList<>();
    List<Labelled<T>> open = new ArrayList<>();
    int next = 0;
    int start = within.start();
    for (int end : edges(within, inside)) {
      close(open, start);
      while (next < inside.size() && inside.get(next).span().start() == start) {
        open.add(inside.get(next++));
      }
      segments.add(
          new Segment<>(new Span(start, end), open.stream().map(Labelled::label).toList()));
      start = end;
    }
    return segments;
  }

  /**
   * Those that lie within, cut to it, in the order in which they begin; of two, the longer first.
   */
  private static <T> List<Labelled<T>> inside(Span within, List<Labelled<T>> labels) {
    return labels.stream()
        .filter(each -> each.span().overlaps(within))
        .map(each -> new Labelled<>(clip(each.span(), within), each.label()))
        .filter(each -> !each.span().isEmpty())
        .sorted(
            Comparator.comparingInt((Labelled<T> each) -> each.span().start())
                .thenComparingInt(each -> -each.span().end()))
        .toList();
  }

  private static Span clip(Span span, Span within) {
    return new Span(Math.max(span.start(), within.start()), Math.min(span.end(), within.end()));
  }

  /** Every place after the start where a segment ends. */
  private static <T> SortedSet<Integer> edges(Span within, List<Labelled<T>> inside) {
    SortedSet<Integer> edges = new TreeSet<>();
    for (Labelled<T> each : inside) {
      edges.add(each.span().start());
      edges.add(each.span().end());
    }
    edges.add(within.end());
    edges.remove(within.start());
    return edges;
  }

  private static <T> void close(List<Labelled<T>> open, int at) {
    for (Iterator<Labelled<T>> each = open.iterator(); each.hasNext(); ) {
      if (each.next().span().end() == at) {
        each.remove();
      }
    }
  }
}

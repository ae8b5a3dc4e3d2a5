package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;

/**
 * Divides a long work into parts that one page holds: where a division begins, if it can be, else
 * after a number of lines. A short work is one part.
 */
final class Parts {

  /** A work of no more lines is shown whole. */
  static final int WHOLE = 400;

  static final int LEAST = 60;
  static final int USUAL = 150;
  static final int MOST = 220;

  private final List<Span> parts = new ArrayList<>();

  Parts(WorkSummary work) {
    NavigableSet<Integer> divisions = new TreeSet<>();
    work.contents().forEach(entry -> divisions.add(entry.lines().start()));
    int start = 0;
    while (work.lines() - start > (start == 0 ? WHOLE : MOST)) {
      int end = end(start, divisions);
      parts.add(new Span(start, end));
      start = end;
    }
    parts.add(new Span(start, work.lines()));
  }

  private static int end(int start, NavigableSet<Integer> divisions) {
    Integer last = divisions.floor(start + MOST);
    return last != null && last >= start + LEAST ? last : start + USUAL;
  }

  List<Span> all() {
    return List.copyOf(parts);
  }

  /** The place, among all parts, of the one with this line. */
  int holding(int line) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (line < parts.get(middle).end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

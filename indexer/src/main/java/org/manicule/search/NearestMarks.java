package org.manicule.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.text.Span;

/**
 * Marks in one text, of which only those with the nearest reason stand; at the same reason, words
 * that matched themselves come before words that a gloss quotes.
 */
final class NearestMarks {

  private enum Source {
    OWN_WORDS,
    QUOTED_WORDS
  }

  private record Reason(Why why, Source source) {

    static final Comparator<Reason> NEAREST_FIRST =
        Comparator.comparing(Reason::why).thenComparing(Reason::source);

    /** As far as any that is added. */
    static final Reason FARTHEST = new Reason(Why.NEAR, Source.QUOTED_WORDS);
  }

  private final List<Span> marks = new ArrayList<>();
  private Reason nearest = Reason.FARTHEST;

  /** Words that matched themselves. */
  void own(Why why, Span mark) {
    add(new Reason(why, Source.OWN_WORDS), mark);
  }

  /** Words that a gloss quotes, where the gloss matched; none where the span is empty. */
  void quoted(Why why, Span mark) {
    add(new Reason(why, Source.QUOTED_WORDS), mark);
  }

  private void add(Reason reason, Span mark) {
    int order = Reason.NEAREST_FIRST.compare(reason, nearest);
    if (order < 0) {
      nearest = reason;
      marks.clear();
    }
    if (order <= 0 && !mark.isEmpty()) {
      marks.add(mark);
    }
  }

  Why why() {
    return nearest.why();
  }

  /** In order and apart from each other: marks that touch or overlap have become one. */
  List<Span> marks() {
    List<Span> apart = new ArrayList<>();
    for (Span mark : marks.stream().sorted().toList()) {
      if (!apart.isEmpty() && mark.start() <= apart.getLast().end()) {
        apart.add(apart.removeLast().cover(mark));
      } else {
        apart.add(mark);
      }
    }
    return apart;
  }
}

package org.manicule.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.manicule.text.Span;

/**
 * Pairs the quotation marks of a text: straight, curly, low, angled, doubled grave and acute,
 * nested.
 *
 * <p>In {@code the gods' "wrath of 'Jove'"} two pairs stand, one inside the other: an apostrophe is
 * no mark. A mark that is never closed, or that nothing opened, is passed over. A pair does not
 * cross a blank line. Takes time in proportion to the text.
 */
final class QuotationMarks {

  private static final int DEEPEST = 8;

  /** A pair: {@code outside} with the marks, {@code inside} without. */
  record Pair(Span outside, Span inside, List<Pair> inner) {}

  private record Open(Mark mark, int start, List<Pair> inner) {}

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Pair> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The outermost pairs in reading order. */
  static List<Pair> in(String text) {
    return new QuotationMarks(text).pairs();
  }

  private List<Pair> pairs() {
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("\n\n", at)) {
        abandon(open.size());
      }
      Mark mark = markAt(at);
      if (mark != Mark.NONE) {
        meet(mark, at);
      }
      at += mark.length();
    }
    abandon(open.size());
    return found;
  }

  /** Two acutes are one mark only where two graves are open: else they close two single marks. */
  private Mark markAt(int at) {
    Mark mark = Mark.at(text, at);
    return mark == Mark.DOUBLED_ACUTE && depthOfOpener(mark, at) < 0 ? Mark.SINGLE : mark;
  }

  private void meet(Mark mark, int at) {
    int depth = depthOfOpener(mark, at);
    if (depth >= 0) {
      abandon(depth);
      close(at, at + mark.length());
    } else if (mark.mayOpen(text, at)) {
      if (open.size() == DEEPEST) {
        abandonOldest();
      }
      open.push(new Open(mark, at, new ArrayList<>()));
    }
  }

  /** How many marks opened later than the one that this mark closes; -1 where it closes none. */
  private int depthOfOpener(Mark mark, int at) {
    int depth = 0;
    for (Open each : open) {
      if (each.mark().closesWith(mark, text, at)) {
        return depth;
      }
      depth++;
    }
    return -1;
  }

  private void close(int start, int end) {
    Open opener = open.pop();
    Span inside = new Span(opener.start() + opener.mark().length(), start);
    add(new Pair(new Span(opener.start(), end), inside, opener.inner()));
  }

  private void add(Pair pair) {
    if (open.isEmpty()) {
      found.add(pair);
    } else {
      open.getFirst().inner().add(pair);
    }
  }

  /** Gives up the latest marks: what stands inside them belongs to what is around them. */
  private void abandon(int count) {
    for (int i = 0; i < count; i++) {
      open.pop().inner().forEach(this::add);
    }
  }

  private void abandonOldest() {
    found.addAll(open.removeLast().inner());
  }
}

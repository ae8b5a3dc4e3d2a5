package org.manicule.rebuild;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.manicule.text.Span;

/**
 * Tells which element of a new list is which of an old one: of {@code [a, b, c]} and {@code [x, b,
 * c, a]} each keeps its partner, and x has none.
 *
 * <p>Elements that both lists have once are matched in order, as in Bram Cohen's patience diff, and
 * then what lies between them; what was moved past others finds its equal at last. Takes little
 * more than linear time, also where nothing is alike.
 */
final class Alignment {

  private static final int NONE = -1;

  private final List<?> before;
  private final List<?> after;
  private final int[] partners;
  private final boolean[] taken;
  private final Deque<Gap> open = new ArrayDeque<>();

  /** A stretch of the old list and the stretch of the new one that takes its place. */
  record Gap(Span before, Span after) {}

  private Alignment(List<?> before, List<?> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.size()];
    this.taken = new boolean[after.size()];
    Arrays.fill(partners, NONE);
  }

  static Alignment of(List<?> before, List<?> after) {
    Alignment alignment = new Alignment(before, after);
    alignment.open.add(new Gap(new Span(0, before.size()), new Span(0, after.size())));
    while (!alignment.open.isEmpty()) {
      alignment.align(alignment.open.pop());
    }
    alignment.matchMoved();
    return alignment;
  }

  /** The place in the new list of what stands at a place in the old one. */
  OptionalInt after(int place) {
    return partners[place] == NONE ? OptionalInt.empty() : OptionalInt.of(partners[place]);
  }

  /** Whether what stands at a place in the new list stood in the old one. */
  boolean wasBefore(int place) {
    return taken[place];
  }

  private void match(int old, int now) {
    partners[old] = now;
    taken[now] = true;
  }

  private void align(Gap gap) {
    int oldStart = gap.before().start();
    int oldEnd = gap.before().end();
    int newStart = gap.after().start();
    int newEnd = gap.after().end();
    while (oldStart < oldEnd && newStart < newEnd && same(oldStart, newStart)) {
      match(oldStart++, newStart++);
    }
    while (oldStart < oldEnd && newStart < newEnd && same(oldEnd - 1, newEnd - 1)) {
      match(--oldEnd, --newEnd);
    }
    if (oldStart < oldEnd && newStart < newEnd) {
      part(new Gap(new Span(oldStart, oldEnd), new Span(newStart, newEnd)));
    }
  }

  private boolean same(int old, int now) {
    return before.get(old).equals(after.get(now));
  }

  /** Parts a gap at the elements that stand once in each of its lists. */
  private void part(Gap gap) {
    int oldStart = gap.before().start();
    int newStart = gap.after().start();
    List<int[]> anchors = LongestRise.of(onceInBoth(gap));
    for (int[] anchor : anchors) {
      match(anchor[0], anchor[1]);
      open.push(new Gap(new Span(oldStart, anchor[0]), new Span(newStart, anchor[1])));
      oldStart = anchor[0] + 1;
      newStart = anchor[1] + 1;
    }
    if (!anchors.isEmpty()) {
      open.push(
          new Gap(new Span(oldStart, gap.before().end()), new Span(newStart, gap.after().end())));
    }
  }

  /** Pairs of places, in the old list's order. */
  private List<int[]> onceInBoth(Gap gap) {
    Map<Object, Integer> old = once(before, gap.before());
    Map<Object, Integer> now = once(after, gap.after());
    return old.entrySet().stream()
        .filter(each -> each.getValue() != NONE && now.getOrDefault(each.getKey(), NONE) != NONE)
        .map(each -> new int[] {each.getValue(), now.getOrDefault(each.getKey(), NONE)})
        .sorted((a, b) -> Integer.compare(a[0], b[0]))
        .toList();
  }

  private static Map<Object, Integer> once(List<?> list, Span span) {
    Map<Object, Integer> places = new HashMap<>();
    for (int i = span.start(); i < span.end(); i++) {
      places.merge(list.get(i), i, (first, second) -> NONE);
    }
    return places;
  }

  private void matchMoved() {
    Map<Object, Deque<Integer>> left = new HashMap<>();
    for (int now = 0; now < taken.length; now++) {
      if (!taken[now]) {
        left.computeIfAbsent(after.get(now), each -> new ArrayDeque<>()).add(now);
      }
    }
    for (int old = 0; old < partners.length; old++) {
      Deque<Integer> equals = left.get(before.get(old));
      if (partners[old] == NONE && equals != null && !equals.isEmpty()) {
        match(old, equals.pop());
      }
    }
  }
}

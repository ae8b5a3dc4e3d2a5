package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.manicule.model.Line;
import org.manicule.model.Place;
import org.manicule.text.Span;

/** How the lines of a work changed, and which new line each old one is. */
final class LineDifference {

  private final List<Line> before;
  private final List<Line> after;
  private final Alignment alignment;
  private final Map<Integer, Integer> rewritten = new HashMap<>();
  private final List<Placed> changes = new ArrayList<>();

  /**
   * @param place the ordinal of the new line that it is, or follows
   */
  private record Placed(int place, LineChange change) {}

  private LineDifference(List<Line> before, List<Line> after) {
    this.before = before;
    this.after = after;
    this.alignment = Alignment.of(texts(before), texts(after));
  }

  static LineDifference of(List<Line> before, List<Line> after) {
    LineDifference difference = new LineDifference(before, after);
    difference.collectStretches();
    difference.collectAdded();
    return difference;
  }

  /** In the order of the text. */
  List<LineChange> changes() {
    return changes.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::change)
        .toList();
  }

  /** How many lines are cited otherwise than before. */
  int renumbered() {
    int count = 0;
    for (int old = 0; old < before.size(); old++) {
      OptionalInt now = after(old);
      if (now.isPresent() && !before.get(old).ref().equals(after.get(now.getAsInt()).ref())) {
        count++;
      }
    }
    return count;
  }

  /** The ordinal that an old line has now; empty where it is gone. */
  OptionalInt after(int line) {
    Integer now = rewritten.get(line);
    return now == null ? alignment.after(line) : OptionalInt.of(now);
  }

  /** The ordinals that the lines of an old place have now; -1 for one that is gone. */
  List<Integer> after(Place place) {
    return place.runs().stream().map(run -> after(run.line()).orElse(-1)).toList();
  }

  /** The ordinals of the lines of a new place. */
  List<Integer> of(Place place) {
    return place.runs().stream().map(Place.Run::line).toList();
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  /** Stretches of old lines without a partner, each with the new ones behind the same neighbour. */
  private void collectStretches() {
    int start = 0;
    while (start < before.size()) {
      Span old = run(start, before.size(), line -> alignment.after(line).isEmpty());
      int neighbour = start == 0 ? -1 : alignment.after(start - 1).orElseThrow();
      Span now = run(neighbour + 1, after.size(), line -> !alignment.wasBefore(line));
      if (!old.isEmpty()) {
        collectStretch(old, now);
      }
      start = old.end() + 1;
    }
  }

  private static Span run(int start, int end, IntPredicate holds) {
    int stop = start;
    while (stop < end && holds.test(stop)) {
      stop++;
    }
    return new Span(start, stop);
  }

  private void collectStretch(Span old, Span now) {
    for (LikeLines.Pair pair :
        LikeLines.pairs(
            texts(before.subList(old.start(), old.end())),
            texts(after.subList(now.start(), now.end())))) {
      rewrite(old.start() + pair.before(), now.start() + pair.after());
    }
    int place = now.start() - 1;
    for (int line = old.start(); line < old.end(); line++) {
      if (rewritten.containsKey(line)) {
        place = rewritten.get(line);
      } else {
        Line gone = before.get(line);
        changes.add(new Placed(place, new LineChange.Gone(gone.ref(), gone.text())));
      }
    }
  }

  private void rewrite(int old, int now) {
    Line was = before.get(old);
    Line is = after.get(now);
    rewritten.put(old, now);
    changes.add(
        new Placed(now, new LineChange.Changed(was.ref(), is.ref(), was.text(), is.text())));
  }

  private void collectAdded() {
    Set<Integer> changed = new HashSet<>(rewritten.values());
    for (Line line : after) {
      if (!alignment.wasBefore(line.ordinal()) && !changed.contains(line.ordinal())) {
        changes.add(new Placed(line.ordinal(), new LineChange.Added(line.ref(), line.text())));
      }
    }
  }
}

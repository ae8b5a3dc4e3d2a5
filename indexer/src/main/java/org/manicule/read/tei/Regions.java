package org.manicule.read.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines the elements hold that notes point to, and which lines point to a note. Only ids that
 * are asked for are kept, so that a file may mark each word. For one thread.
 */
final class Regions {

  private final Set<String> wanted;
  private final Map<String, Region> byId = new HashMap<>();
  private final Map<String, Region> callers = new HashMap<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final List<Region> waiting = new ArrayList<>();

  /**
   * @param wanted the ids that notes name
   */
  Regions(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** An element begins; all lines up to {@link #close} are in it. */
  Region open(String id, Region.Kind kind) {
    Region region = new Region(kind);
    open.addLast(region);
    if (wanted.contains(id)) {
      byId.putIfAbsent(id, region);
    }
    return region;
  }

  /** The element begun last is at its end. */
  void close() {
    open.removeLast();
  }

  /** A line, or a part of one, begins. */
  void line(int ordinal) {
    open.forEach(region -> region.holds(ordinal));
    waiting.forEach(region -> region.holds(ordinal));
    waiting.clear();
  }

  /** An element in this line that holds no line itself. */
  void point(String id, int line) {
    if (wanted.contains(id)) {
      byId.computeIfAbsent(id, unseen -> new Region(Region.Kind.LINE)).holds(line);
    }
  }

  /** An element between lines: it means the next. */
  void pointToNext(String id) {
    if (wanted.contains(id)) {
      Region region = new Region(Region.Kind.LINE);
      byId.putIfAbsent(id, region);
      waiting.add(region);
    }
  }

  /** This line bears the mark of a note. */
  void call(String note, int line) {
    callers.computeIfAbsent(note, unseen -> new Region(Region.Kind.LINE)).holds(line);
  }

  Optional<Region> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The lines that bear the mark of the note with this id. */
  Optional<Region> callersOf(String note) {
    return Optional.ofNullable(callers.get(note));
  }
}

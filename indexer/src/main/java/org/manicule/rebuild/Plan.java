package org.manicule.rebuild;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.manicule.rebuild.SourceNote.Standing;

/**
 * Which sources must be read.
 *
 * @param unchanged sources whose works are in the index as they are
 * @param changed all others, in the order of the corpus
 * @param forgotten names that no source bears any more, because it is gone or was renamed
 */
record Plan(List<Unchanged> unchanged, List<Changed> changed, Set<String> forgotten) {

  record Unchanged(SourceFiles files, SourceNote note) {

    /** Whether the files bear other stamps than noted, with the same content. */
    boolean wasTouched() {
      return !files.files().equals(note.files());
    }
  }

  /**
   * @param before what was known of it, under this name or the one it had; empty where it is new
   */
  record Changed(SourceFiles files, Optional<SourceNote> before) {}

  static Plan of(List<SourceFiles> sources, Ledger ledger) {
    Map<String, SourceNote> gone = new TreeMap<>(ledger.sources());
    sources.forEach(source -> gone.remove(source.name()));
    Map<String, Deque<SourceNote>> goneByContent = new HashMap<>();
    gone.values().forEach(note -> add(note, goneByContent));

    List<Unchanged> unchanged = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (SourceFiles source : sources) {
      Optional<SourceNote> note = Optional.ofNullable(ledger.sources().get(source.name()));
      if (note.isPresent() && ledger.wasReadAlike() && holds(note.get(), source)) {
        unchanged.add(new Unchanged(source, note.get()));
      } else {
        changed.add(new Changed(source, note.or(() -> renamed(source, goneByContent))));
      }
    }
    return new Plan(unchanged, changed, new HashSet<>(gone.keySet()));
  }

  private static void add(SourceNote note, Map<String, Deque<SourceNote>> byContent) {
    byContent.computeIfAbsent(note.content(), content -> new ArrayDeque<>()).add(note);
  }

  /** Displaced works are tried again each time: what stands in their way may be gone. */
  private static boolean holds(SourceNote note, SourceFiles source) {
    return note.standing() != Standing.DISPLACED && note.content().equals(source.content());
  }

  private static Optional<SourceNote> renamed(
      SourceFiles source, Map<String, Deque<SourceNote>> goneByContent) {
    return Optional.ofNullable(goneByContent.get(source.content())).map(Deque::poll);
  }
}

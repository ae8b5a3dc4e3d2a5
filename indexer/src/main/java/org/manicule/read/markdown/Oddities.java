package org.manicule.read.markdown;

import java.util.EnumMap;
import java.util.Map;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;

/** Counts what is odd in a file, so that each oddity is told once, where it first stands. */
final class Oddities {

  private final Map<Oddity, SourcePosition> first = new EnumMap<>(Oddity.class);
  private final Map<Oddity, Integer> counts = new EnumMap<>(Oddity.class);

  void see(Oddity oddity, SourcePosition position) {
    first.putIfAbsent(oddity, position);
    counts.merge(oddity, 1, Integer::sum);
  }

  void report(Problems problems) {
    first.forEach(
        (oddity, position) -> {
          int more = counts.getOrDefault(oddity, 1) - 1;
          String times = more == 0 ? "" : " (and in " + more + " more places)";
          problems.warning(position, oddity.found() + times, oddity.hint());
        });
  }
}

package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.model.Line;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;

/**
 * A work as one generation has it: its lines, and its glosses with their links in the order of the
 * file.
 */
record Snapshot(WorkId work, String title, List<Line> lines, List<LinkedGloss> glosses) {

  static Snapshot of(LinkedWork work) {
    return new Snapshot(
        work.work().id(), work.work().info().title(), work.work().text().lines(), work.glosses());
  }

  /** What passages, all of one work, say of it. */
  static Snapshot of(WorkId work, String title, List<Passage> passages) {
    List<Line> lines = new ArrayList<>();
    List<LinkedGloss> glosses = new ArrayList<>();
    for (Passage passage : passages) {
      lines.addAll(passage.stanza().lines());
      glosses.addAll(passage.glosses());
    }
    glosses.sort(Comparator.comparingInt(gloss -> gloss.gloss().ordinal()));
    return new Snapshot(work, title, lines, glosses);
  }
}

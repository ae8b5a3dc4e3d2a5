package org.manicule.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.index.Counts;
import org.manicule.model.Concepts;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** The generation that is read while the next one is made. Safe for use by several threads. */
interface Published {

  /** What there is before the first. */
  Published NOTHING =
      new Published() {
        @Override
        public Map<String, byte[]> notes() {
          return Map.of();
        }

        @Override
        public Optional<WorkSummary> work(WorkId id) {
          return Optional.empty();
        }

        @Override
        public List<Passage> passages(WorkId id) {
          return List.of();
        }

        @Override
        public Concepts concepts() {
          return Concepts.NONE;
        }

        @Override
        public Words words() {
          return Words.CURRENT;
        }

        @Override
        public long generation() {
          return 0;
        }

        @Override
        public Counts counts() {
          return Counts.NONE;
        }
      };

  /** Whether the words of its texts are those that this program makes of them. */
  enum Words {
    CURRENT,
    OUTDATED
  }

  /** What the rebuild that made it wrote down. */
  Map<String, byte[]> notes();

  Optional<WorkSummary> work(WorkId id);

  /** All passages of a work, in order. */
  List<Passage> passages(WorkId id);

  Concepts concepts();

  Words words();

  long generation();

  Counts counts();
}

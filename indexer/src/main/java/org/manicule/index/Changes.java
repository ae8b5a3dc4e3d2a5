package org.manicule.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/**
 * What the next generation will hold that the last did not.
 *
 * <p>Safe for use by many threads.
 */
final class Changes {

  private final Map<WorkId, Change> byWork = new ConcurrentHashMap<>();

  /** What happens to one work. */
  sealed interface Change {

    /**
     * @param canary none for a work without words
     */
    record Written(WorkSummary work, Optional<Canary> canary) implements Change {}

    record Removed() implements Change {}
  }

  void write(WorkSummary work, Optional<Canary> canary) {
    byWork.put(work.id(), new Change.Written(work, canary));
  }

  void remove(WorkId work) {
    byWork.put(work, new Change.Removed());
  }

  Map<WorkId, Change> byWork() {
    return byWork;
  }

  /**
   * @param before what the last generation holds
   * @param old what it knows of a work
   */
  Counts counts(Counts before, Question old) throws IOException {
    Counts counts = before;
    for (Map.Entry<WorkId, Change> each : byWork.entrySet()) {
      counts = counts.minus(old.work(each.getKey()).map(Counts::of).orElse(Counts.NONE));
      if (each.getValue() instanceof Change.Written written) {
        counts = counts.plus(Counts.of(written.work()));
      }
    }
    return counts;
  }

  /** What a generation knows of a work. */
  interface Question {
    Optional<WorkSummary> work(WorkId id) throws IOException;
  }
}

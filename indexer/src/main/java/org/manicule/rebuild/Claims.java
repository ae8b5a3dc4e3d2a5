package org.manicule.rebuild;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.manicule.model.WorkId;

/**
 * Which source brings the work of an id: where several would, the first by name, in whatever order
 * they are read. Safe for use by several threads.
 */
final class Claims {

  private final Map<WorkId, String> sources = new ConcurrentHashMap<>();

  /** What is done where a claim holds; before any other claim to the id is heard. */
  void claim(WorkId work, String source, Runnable granted) {
    sources.compute(
        work,
        (id, holder) -> {
          if (holder != null && holder.compareTo(source) < 0) {
            return holder;
          }
          granted.run();
          return source;
        });
  }

  /** Only where no source has claimed it. */
  boolean claimFree(WorkId work, String source) {
    return sources.putIfAbsent(work, source) == null;
  }

  boolean holds(WorkId work, String source) {
    return source.equals(sources.get(work));
  }

  /** The source that brings a work; the empty string for none. */
  String holder(WorkId work) {
    return sources.getOrDefault(work, "");
  }

  Set<WorkId> works() {
    return sources.keySet();
  }
}

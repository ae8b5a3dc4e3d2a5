package org.manicule.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/**
 * Keeps the last few generations, so that one can be brought back. A generation may be committed
 * more than once, when its segments are merged; the last of these commits stands for it.
 */
final class KeepLast extends IndexDeletionPolicy {

  static final int GENERATIONS = 3;

  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  /**
   * @param commits the oldest first
   */
  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    Set<Long> kept = new HashSet<>();
    for (IndexCommit commit : commits.reversed()) {
      boolean isNewestOfItsGeneration = kept.add(Stamp.of(commit).generation());
      if (!isNewestOfItsGeneration || kept.size() > GENERATIONS) {
        commit.delete();
      }
    }
  }
}

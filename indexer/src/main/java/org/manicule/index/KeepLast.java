package org.manicule.index;

import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the last few generations, so that one can be rolled back to. */
final class KeepLast extends IndexDeletionPolicy {

  static final int GENERATIONS = 3;

  @Override
  public void onInit(List<? extends IndexCommit> commits) {
    onCommit(commits);
  }

  /**
   * @param commits the oldest first
   */
  @Override
  public void onCommit(List<? extends IndexCommit> commits) {
    for (IndexCommit commit : commits.subList(0, Math.max(0, commits.size() - GENERATIONS))) {
      commit.delete();
    }
  }
}

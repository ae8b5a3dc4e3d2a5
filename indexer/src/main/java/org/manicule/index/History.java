package org.manicule.index;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The generations that an index keeps, and the way back to one of them.
 *
 * <pre>{@code
 * History history = new History(folder);
 * history.kept();                          // generations 9, 8 and 7
 * history.restore(8, Clock.systemUTC());   // is generation 10 now
 * }</pre>
 *
 * <p>Every method throws {@link IndexUnavailable} where the index cannot be read or written.
 */
public final class History {

  private final IndexFolder folder;

  public History(IndexFolder folder) {
    this.folder = folder;
  }

  /** The newest first. */
  public List<Stamp> kept() {
    try {
      List<Stamp> kept = new ArrayList<>();
      for (IndexCommit commit : commits()) {
        kept.add(Stamp.of(commit));
      }
      return kept;
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  /**
   * Publishes what a kept generation holds as the next one. It is read through first, so that
   * nothing damaged comes back.
   */
  public Stamp restore(long generation, Clock clock) {
    try {
      return restore(commit(generation), clock);
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  /** Reads every byte of the last generation; silent where all are as they were written. */
  public void verify() {
    try {
      verify(commits().getFirst());
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  private Stamp restore(IndexCommit commit, Clock clock) throws IOException {
    Stamp old = Stamp.of(commit);
    if (!old.isReadable()) {
      throw folder.otherVersion(old);
    }
    verify(commit);
    Holder holder = Holder.thisProcess(clock.instant());
    try (IndexWriter writer = Writers.from(commit, folder, holder)) {
      Stamp stamp = old.again(Numbers.last(folder.directory()) + 1, clock.instant());
      writer.setLiveCommitData(stamp.data().entrySet());
      return stamp;
    }
  }

  private static void verify(IndexCommit commit) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(commit)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  private IndexCommit commit(long generation) throws IOException {
    List<IndexCommit> commits = commits();
    for (IndexCommit commit : commits) {
      if (Stamp.of(commit).generation() == generation) {
        return commit;
      }
    }
    String kept =
        kept().stream()
            .map(stamp -> String.valueOf(stamp.generation()))
            .collect(Collectors.joining(", "));
    throw folder.notKept(generation, kept);
  }

  /** The newest first. */
  private List<IndexCommit> commits() throws IOException {
    return DirectoryReader.listCommits(folder.directory()).stream()
        .sorted(Comparator.comparingLong(IndexCommit::getGeneration).reversed())
        .toList();
  }
}

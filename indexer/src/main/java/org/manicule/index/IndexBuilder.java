package org.manicule.index;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;

/**
 * Prepares the next generation beside the one that is read, and publishes it at once.
 *
 * <pre>{@code
 * try (IndexBuilder builder = IndexBuilder.open(folder, Clock.systemUTC())) {
 *   builder.put(linkedWork, "sha-256 of its file");
 *   builder.concepts(concepts);
 *   builder.publish();
 * }
 * }</pre>
 *
 * <p>What is not published is gone with {@link #close}: readers never see it. Works may be put by
 * several threads. Every method throws {@link IndexUnavailable} where the file system fails.
 */
public final class IndexBuilder implements AutoCloseable {

  private static final double BUFFER_MEBIBYTES = 64;

  private final IndexFolder folder;
  private final Clock clock;
  private final IndexWriter writer;

  private IndexBuilder(IndexFolder folder, Clock clock, IndexWriter writer) {
    this.folder = folder;
    this.clock = clock;
    this.writer = writer;
  }

  /** Goes on from the last generation; from nothing where its form is older than this program. */
  public static IndexBuilder open(IndexFolder folder, Clock clock) {
    return open(folder, clock, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
  }

  /** Begins from nothing, also where an index cannot be read. */
  public static IndexBuilder fromScratch(IndexFolder folder, Clock clock) {
    try {
      return open(folder, clock, IndexWriterConfig.OpenMode.CREATE);
    } catch (IndexUnavailable failure) {
      if (failure.reason() != IndexUnavailable.Reason.DAMAGED) {
        throw failure;
      }
      folder.clear();
      return open(folder, clock, IndexWriterConfig.OpenMode.CREATE);
    }
  }

  private static IndexBuilder open(
      IndexFolder folder, Clock clock, IndexWriterConfig.OpenMode mode) {
    IndexWriterConfig config =
        new IndexWriterConfig(new Analysis())
            .setOpenMode(mode)
            .setIndexDeletionPolicy(new KeepLast())
            .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
            .setCommitOnClose(false);
    try {
      IndexWriter writer = new IndexWriter(folder.directory(), config);
      if (mode != IndexWriterConfig.OpenMode.CREATE && !holdsReadable(folder)) {
        writer.deleteAll();
      }
      return new IndexBuilder(folder, clock, writer);
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }

  private static boolean holdsReadable(IndexFolder folder) throws IOException {
    if (!folder.holdsIndex()) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(folder.directory())) {
      return Stamp.of(reader.getIndexCommit()).isReadable();
    }
  }

  /** What each work of the last generation was made from. */
  public Map<WorkId, String> fingerprints() {
    return run(
        () -> {
          try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return Fingerprints.of(reader);
          }
        });
  }

  /**
   * Writes a work in place of the one with the same id.
   *
   * @param fingerprint what it was made from, in a form that changes with it
   */
  public void put(LinkedWork work, String fingerprint) {
    List<Passage> passages = Passages.of(work);
    List<Document> block = new ArrayList<>(passages.size() + 1);
    for (Passage passage : passages) {
      block.add(Documents.of(passage, work.work().info()));
    }
    block.add(Documents.of(Summaries.of(work, passages.size()), fingerprint));
    run(() -> writer.updateDocuments(workTerm(work.work().id()), block));
  }

  public void remove(WorkId work) {
    run(() -> writer.deleteDocuments(workTerm(work)));
  }

  /** Writes the concepts in place of those before. */
  public void concepts(Concepts concepts) {
    Term all = new Term(Schema.KIND, Schema.CONCEPTS);
    run(() -> writer.updateDocument(all, Documents.of(concepts)));
  }

  /** Makes all changes since the last generation the next one; nothing where nothing changed. */
  public void publish() {
    run(
        () -> {
          if (!writer.hasUncommittedChanges()) {
            return 0L;
          }
          writer.setLiveCommitData(Stamp.commitData(clock.instant()).entrySet());
          return writer.commit();
        });
  }

  /** Forgets what is not published. */
  @Override
  public void close() {
    run(
        () -> {
          writer.rollback();
          return 0L;
        });
  }

  private static Term workTerm(WorkId work) {
    return new Term(Schema.WORK, work.value());
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private <T> T run(Step<T> step) {
    try {
      return step.run();
    } catch (IOException failure) {
      throw folder.unavailable(failure);
    }
  }
}

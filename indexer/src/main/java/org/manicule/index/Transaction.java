package org.manicule.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the lock on an index to its next generation, in two phases: all is on the disk and has been
 * checked before the step that makes it visible.
 */
final class Transaction {

  private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final long number;
  private final Optional<Generation> base;
  private @Nullable Stamp prepared;
  private boolean published;

  private Transaction(
      IndexFolder folder, IndexWriter writer, long number, Optional<Generation> base) {
    this.folder = folder;
    this.writer = writer;
    this.number = number;
    this.base = base;
  }

  /** Goes on from the last generation; from nothing where its form is not this program's. */
  static Transaction open(IndexFolder folder, Holder holder) throws IOException {
    IndexWriter writer = Writers.open(folder, OpenMode.CREATE_OR_APPEND, holder);
    try {
      Optional<Generation> base = readable(folder);
      if (base.isEmpty()) {
        writer.deleteAll();
      }
      return new Transaction(folder, writer, Numbers.last(folder.directory()) + 1, base);
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  private static Optional<Generation> readable(IndexFolder folder) throws IOException {
    if (!folder.holdsIndex()) {
      return Optional.empty();
    }
    Generation last = new Generation(DirectoryReader.open(folder.directory()));
    if (last.stamp().isReadable()) {
      return Optional.of(last);
    }
    last.close();
    return Optional.empty();
  }

  /** Begins from nothing, also where an index cannot be read. */
  static Transaction fromScratch(IndexFolder folder, Holder holder) throws IOException {
    long number = Numbers.last(folder.directory()) + 1;
    return new Transaction(folder, writerFromScratch(folder, holder), number, Optional.empty());
  }

  private static IndexWriter writerFromScratch(IndexFolder folder, Holder holder)
      throws IOException {
    try {
      return Writers.open(folder, OpenMode.CREATE, holder);
    } catch (IOException failure) {
      switch (folder.unavailable(failure).reason()) {
        case DAMAGED, OTHER_VERSION -> folder.clear();
        default -> throw failure;
      }
      return Writers.open(folder, OpenMode.CREATE, holder);
    }
  }

  IndexWriter writer() {
    return writer;
  }

  Optional<Generation> base() {
    return base;
  }

  /** The first phase; empty where nothing changed. */
  Optional<Stamp> prepare(Changes changes, Instant now) throws IOException {
    if (prepared == null && writer.hasUncommittedChanges()) {
      Counts before = base.map(each -> each.stamp().counts()).orElse(Counts.NONE);
      Counts counts = changes.counts(before, this::old);
      Stamp stamp = Stamp.made(number, now, counts);
      writer.setLiveCommitData(stamp.data().entrySet());
      writer.prepareCommit();
      check(changes, counts);
      prepared = stamp;
    }
    return Optional.ofNullable(prepared);
  }

  private Optional<WorkSummary> old(WorkId work) throws IOException {
    return base.isEmpty() ? Optional.empty() : base.get().work(work);
  }

  private void check(Changes changes, Counts counts) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Optional<String> fault = new Soundness(new IndexSearcher(reader)).fault(changes, counts);
      if (fault.isPresent()) {
        throw folder.unsound(fault.get());
      }
    }
  }

  /** The second phase. */
  void publish() throws IOException {
    if (prepared != null && !published) {
      writer.commit();
      published = true;
    }
  }

  /** Forgets what is not published; after that only merges segments. */
  void close() throws IOException {
    try {
      if (published) {
        tidy();
      } else {
        writer.rollback();
      }
    } finally {
      if (base.isPresent()) {
        base.get().close();
      }
    }
  }

  /**
   * The generation is safe already: a failure here costs space, and the next rebuild tries again.
   */
  private void tidy() {
    try {
      writer.close();
    } catch (IOException failure) {
      LOG.warn("segments could not be merged: {}", folder.unavailable(failure).getMessage());
    }
  }
}

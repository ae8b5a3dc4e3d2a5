package org.manicule.index;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the one writer that an index may have at a time. */
final class Writers {

  private static final double BUFFER_MEBIBYTES = 64;

  private Writers() {}

  static IndexWriter open(IndexFolder folder, OpenMode mode, Holder holder) throws IOException {
    return open(folder, config().setOpenMode(mode), holder);
  }

  /** Goes on from an older commit as if none had followed. */
  static IndexWriter from(IndexCommit commit, IndexFolder folder, Holder holder)
      throws IOException {
    return open(folder, config().setOpenMode(OpenMode.APPEND).setIndexCommit(commit), holder);
  }

  private static IndexWriter open(IndexFolder folder, IndexWriterConfig config, Holder holder)
      throws IOException {
    IndexWriter writer = new IndexWriter(folder.directory(), config);
    try {
      holder.writeTo(folder.directory());
      return writer;
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new Analysis())
        .setIndexDeletionPolicy(new KeepLast())
        .setMergeScheduler(new Merges())
        .setRAMBufferSizeMB(BUFFER_MEBIBYTES);
  }

  /** Where merging fails, segments stay as they are and the next rebuild tries again. */
  private static final class Merges extends ConcurrentMergeScheduler {

    private static final Logger LOG = LoggerFactory.getLogger(Merges.class);

    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.warn(
          "segments could not be merged; the next rebuild tries again: {}", failure.toString());
    }
  }
}

package org.manicule.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.manicule.model.Passage;

/** One published state of the index, to search and to read from. */
public final class Generation {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Stamp stamp;
  private final Catalog catalog;

  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.stamp = Stamp.of(reader.getIndexCommit());
    this.catalog = stamp.isReadable() ? Catalog.of(searcher) : Catalog.EMPTY;
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  public Stamp stamp() {
    return stamp;
  }

  /** The works and concepts. */
  public Catalog catalog() {
    return catalog;
  }

  /** The passage that a document stands for. */
  public Passage passage(int document) throws IOException {
    return Stored.value(searcher, document, Passage.class);
  }

  DirectoryReader reader() {
    return reader;
  }

  /** A newer one; null where this is the newest, as {@code ReferenceManager} wants it. */
  @Nullable Generation next() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    return newer == null ? null : new Generation(newer);
  }

  void close() throws IOException {
    reader.close();
  }
}

package org.manicule.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.manicule.model.Concepts;
import org.manicule.model.Image;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** One published state of the index, to search and to read from. */
public final class Generation {

  private static final Sort BY_PLACE = new Sort(new SortField(Schema.ORDINAL, SortField.Type.INT));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Stamp stamp;
  private final Map<Class<?>, Object> found = new ConcurrentHashMap<>();
  private @Nullable Catalog catalog;

  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.stamp = Stamp.of(reader.getIndexCommit());
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  public Stamp stamp() {
    return stamp;
  }

  /** The works and concepts; read when first asked for. */
  public synchronized Catalog catalog() {
    if (catalog == null) {
      try {
        catalog = Catalog.of(searcher);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return catalog;
  }

  /** What is found out about the generation once and kept as long as it is read. */
  public <T> T once(Class<T> type, Supplier<T> finding) {
    return type.cast(found.computeIfAbsent(type, each -> finding.get()));
  }

  /** The concepts, without reading the works. */
  public Concepts concepts() throws IOException {
    return Catalog.concepts(searcher);
  }

  /** One work, without reading the others. */
  public Optional<WorkSummary> work(WorkId id) throws IOException {
    Query summary = new TermQuery(new Term(Schema.SUMMARY_OF, id.value()));
    ScoreDoc[] found = searcher.search(summary, 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(Stored.value(searcher, found[0].doc, WorkSummary.class));
  }

  /** All passages of a work, in order. */
  public List<Passage> passages(WorkId id) throws IOException {
    int count = work(id).map(WorkSummary::passages).orElse(0);
    List<Passage> passages = new ArrayList<>(count);
    if (count > 0) {
      for (ScoreDoc each : searcher.search(passagesOf(id), count, BY_PLACE).scoreDocs) {
        passages.add(passage(each.doc));
      }
    }
    return passages;
  }

  /** What the rebuild that made this generation wrote down for the next one. */
  public Map<String, byte[]> notes() throws IOException {
    return Notes.of(reader.leaves());
  }

  /** The passage that a document stands for. */
  public Passage passage(int document) throws IOException {
    return Stored.value(searcher, document, Passage.class);
  }

  /** The image that a document stands for. */
  public Image image(int document) throws IOException {
    return Stored.value(searcher, document, Image.class);
  }

  private static Query passagesOf(WorkId id) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.WORK, id.value())), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.KIND, Schema.PASSAGE)), Occur.FILTER)
        .build();
  }

  DirectoryReader reader() {
    return reader;
  }

  /**
   * A newer one; null where this is the newest, as {@code ReferenceManager} wants it, or where the
   * newest was written by a program of another version: then this one answers on.
   */
  @Nullable Generation next() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer == null) {
      return null;
    }
    Generation next = new Generation(newer);
    if (!next.stamp.isReadable()) {
      next.close();
      return null;
    }
    next.catalog();
    return next;
  }

  void close() throws IOException {
    reader.close();
  }
}

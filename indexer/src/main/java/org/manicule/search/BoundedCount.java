package org.manicule.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.manicule.index.Schema;

/** Counts the passages that match, by work, and stops at {@link Search#COUNTED}. */
final class BoundedCount extends SimpleCollector {

  private final Map<String, Long> byWork = new HashMap<>();
  private SortedDocValues works = DocValues.emptySorted();
  private long total;

  static BoundedCount of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Counting());
  }

  private static final class Counting implements CollectorManager<BoundedCount, BoundedCount> {

    @Override
    public BoundedCount newCollector() {
      return new BoundedCount();
    }

    @Override
    public BoundedCount reduce(Collection<BoundedCount> parts) {
      BoundedCount all = new BoundedCount();
      for (BoundedCount part : parts) {
        all.total += part.total;
        part.byWork.forEach((work, count) -> all.byWork.merge(work, count, Long::sum));
      }
      return all;
    }
  }

  /** By the ids of the works. */
  Map<String, Long> byWork() {
    return byWork;
  }

  long total() {
    return total;
  }

  /** Whether everything was counted. */
  boolean isExact() {
    return total < Search.COUNTED;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    works = DocValues.getSorted(leaf.reader(), Schema.WORK);
  }

  @Override
  public void collect(int document) throws IOException {
    if (!isExact()) {
      throw new CollectionTerminatedException();
    }
    total++;
    if (works.advanceExact(document)) {
      byWork.merge(works.lookupOrd(works.ordValue()).utf8ToString(), 1L, Long::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

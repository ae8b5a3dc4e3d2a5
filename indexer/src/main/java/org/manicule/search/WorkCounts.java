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
import org.manicule.model.WorkId;

/** Counts the passages that match by work, up to {@link Search#COUNTED} in all. */
final class WorkCounts extends SimpleCollector {

  private final Map<WorkId, Long> byWork = new HashMap<>();
  private SortedDocValues works = DocValues.emptySorted();
  private int[] byOrdinal = {};
  private int counted;

  static WorkCounts of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Counting());
  }

  private static final class Counting implements CollectorManager<WorkCounts, WorkCounts> {

    @Override
    public WorkCounts newCollector() {
      return new WorkCounts();
    }

    @Override
    public WorkCounts reduce(Collection<WorkCounts> parts) {
      WorkCounts all = new WorkCounts();
      for (WorkCounts part : parts) {
        all.counted += part.counted;
        part.byWork.forEach((work, count) -> all.byWork.merge(work, count, Long::sum));
      }
      return all;
    }
  }

  Map<WorkId, Long> byWork() {
    return byWork;
  }

  /** Whether everything was counted. */
  boolean isExact() {
    return counted < Search.COUNTED;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    works = DocValues.getSorted(leaf.reader(), Schema.WORK);
    byOrdinal = new int[works.getValueCount()];
  }

  @Override
  public void collect(int document) throws IOException {
    if (!isExact()) {
      throw new CollectionTerminatedException();
    }
    counted++;
    if (works.advanceExact(document)) {
      byOrdinal[works.ordValue()]++;
    }
  }

  /** Once a segment, for to look the name of a work up is dear. */
  @Override
  public void finish() throws IOException {
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        WorkId work = new WorkId(works.lookupOrd(ordinal).utf8ToString());
        byWork.merge(work, (long) byOrdinal[ordinal], Long::sum);
      }
    }
    byOrdinal = new int[] {};
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

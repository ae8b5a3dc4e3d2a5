package org.manicule.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.manicule.search.SearchResult.Total;

/** Counts the passages that match, up to {@link Search#COUNTED}. */
final class BoundedCount extends SimpleCollector {

  private long count;

  static Total of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Counting());
  }

  private static final class Counting implements CollectorManager<BoundedCount, Total> {

    @Override
    public BoundedCount newCollector() {
      return new BoundedCount();
    }

    @Override
    public Total reduce(Collection<BoundedCount> parts) {
      long sum = parts.stream().mapToLong(part -> part.count).sum();
      return new Total(Math.min(sum, Search.COUNTED), sum < Search.COUNTED);
    }
  }

  @Override
  public void collect(int document) {
    stopAtLimit();
    count++;
  }

  /** Where many match side by side they are counted by the word of a bit set. */
  @Override
  public void collect(DocIdStream documents) throws IOException {
    stopAtLimit();
    count += documents.count();
  }

  private void stopAtLimit() {
    if (count >= Search.COUNTED) {
      throw new CollectionTerminatedException();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

package org.manicule.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Tells whether anything matches, without counting what does. */
final class Presence {

  private final IndexSearcher searcher;

  Presence(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  boolean of(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && hasLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param live null where no document was deleted
   */
  private static boolean hasLive(DocIdSetIterator found, @Nullable Bits live) throws IOException {
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = found.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }
}

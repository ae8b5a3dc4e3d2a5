package org.manicule.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.manicule.index.Schema;
import org.manicule.index.Side;

/**
 * Reads from the index where a query matched in a document. The offsets stand beside the words in
 * the index, so that no text is analysed again.
 */
final class Marks {

  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  Marks(IndexSearcher searcher, Wanted wanted) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weight =
        searcher.createWeight(
            searcher.rewrite(Rendering.named(wanted)), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Adds what matched in a document. */
  void collect(int document, HitBuilder hit) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    for (NamedMatches named : NamedMatches.findNamedMatches(matches)) {
      Why why = Why.valueOf(named.getName());
      for (String field : named) {
        collect(why, Schema.side(field), named.getMatches(field), hit);
      }
    }
  }

  private static void collect(Why why, Side side, MatchesIterator matches, HitBuilder hit)
      throws IOException {
    while (matches.next()) {
      MatchesIterator words = matches.getSubMatches();
      if (words == null) {
        hit.add(why, side, matches.startPosition(), matches.endPosition());
      } else {
        collect(why, side, words, hit);
      }
    }
  }
}

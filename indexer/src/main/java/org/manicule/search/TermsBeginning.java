package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the terms of an index that begin so, the most frequent first. */
final class TermsBeginning {

  /** More are not looked at: whoever types so little goes on typing. */
  private static final int LOOKED_AT = 20_000;

  private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final IndexSearcher searcher;

  TermsBeginning(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * @param together what a passage must match besides
   * @return at most so many of those that some passage has
   */
  List<String> of(Collection<String> fields, String start, Query together, int limit)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (String field : fields) {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          count(terms.iterator(), new BytesRef(start), counts);
        }
      }
    }
    Presence presence = new Presence(searcher);
    List<String> present = new ArrayList<>();
    for (Map.Entry<String, Long> each : counts.entrySet().stream().sorted(MOST_FREQUENT).toList()) {
      if (present.size() == limit) {
        break;
      }
      if (presence.of(both(fields, each.getKey(), together))) {
        present.add(each.getKey());
      }
    }
    return present;
  }

  private static Query both(Collection<String> fields, String term, Query together) {
    List<Query> inFields =
        fields.stream().<Query>map(field -> new TermQuery(new Term(field, term))).toList();
    return new BooleanQuery.Builder()
        .add(TextQueries.any(inFields), Occur.FILTER)
        .add(together, Occur.FILTER)
        .build();
  }

  private static void count(TermsEnum terms, BytesRef start, Map<String, Long> counts)
      throws IOException {
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    for (int i = 0; i < LOOKED_AT && term != null && StringHelper.startsWith(term, start); i++) {
      counts.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
      term = terms.next();
    }
  }
}

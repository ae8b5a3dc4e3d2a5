package org.manicule.search;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.manicule.index.Schema;
import org.manicule.model.WorkId;
import org.manicule.text.Span;

/** Narrows a query down to some works, or to some reasons why it matched. */
final class Filters {

  private Filters() {}

  /** All passages of these works. */
  static Query passagesOf(Set<WorkId> works) {
    return new BooleanQuery.Builder()
        .add(ofWorks(works), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.KIND, Schema.PASSAGE)), Occur.FILTER)
        .build();
  }

  private static Query ofWorks(Set<WorkId> works) {
    return new TermInSetQuery(
        Schema.WORK, works.stream().map(work -> new BytesRef(work.value())).toList());
  }

  /** Only passages that touch a run of lines. */
  static Query lines(Span lines) {
    int[] first = {lines.start()};
    int[] last = {lines.end() - 1};
    return IntRange.newIntersectsQuery(Schema.LINES, first, last);
  }

  /** Only these works; no filter where none is named. */
  static Optional<Query> works(Set<WorkId> works) {
    return works.isEmpty() ? Optional.empty() : Optional.of(ofWorks(works));
  }

  /** Only what matched for one of these reasons; no filter where none is named. */
  static Optional<Query> sides(Wanted wanted, Set<Why> sides) {
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TextQueries.any(sides.stream().map(side -> Rendering.bySide(wanted, side)).toList()));
  }

  static Query filtered(Query query, Collection<Optional<Query>> filters) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    boolean any = false;
    for (Optional<Query> filter : filters) {
      if (filter.isPresent()) {
        filtered.add(filter.get(), Occur.FILTER);
        any = true;
      }
    }
    return any ? filtered.build() : query;
  }
}

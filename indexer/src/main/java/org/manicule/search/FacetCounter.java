package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.manicule.index.Catalog;
import org.manicule.index.Generation;
import org.manicule.model.WorkId;
import org.manicule.search.SearchResult.Total;

/**
 * Counts matches by work and by side. Works are counted as if none had been chosen, sides likewise,
 * so that a reader sees what another choice would find.
 */
final class FacetCounter {

  private static final Comparator<Facets.WorkCount> MOST_FIRST =
      Comparator.comparingLong((Facets.WorkCount work) -> -work.count())
          .thenComparing(Facets.WorkCount::title)
          .thenComparing(Facets.WorkCount::work);

  private final IndexSearcher searcher;
  private final Catalog catalog;

  FacetCounter(Generation generation) {
    this.searcher = generation.searcher();
    this.catalog = generation.catalog();
  }

  Facets count(Wanted wanted, SearchRequest request) throws IOException {
    WorkCounts works = WorkCounts.of(searcher, inAnyWork(wanted, request));
    boolean exact = works.isExact();
    List<Facets.SideCount> sides = new ArrayList<>();
    for (Why side : Why.values()) {
      Total count = BoundedCount.of(searcher, onSide(wanted, side, request));
      exact &= count.exact();
      if (count.value() > 0) {
        sides.add(new Facets.SideCount(side, count.value()));
      }
    }
    return new Facets(workCounts(works), sides, exact);
  }

  private static Query inAnyWork(Wanted wanted, SearchRequest request) {
    return Filters.filtered(
        Rendering.scored(wanted), List.of(Filters.sides(wanted, request.sides())));
  }

  private static Query onSide(Wanted wanted, Why side, SearchRequest request) {
    return Filters.filtered(
        Rendering.bySide(wanted, side), List.of(Filters.works(request.works())));
  }

  private List<Facets.WorkCount> workCounts(WorkCounts counts) {
    return counts.byWork().entrySet().stream()
        .map(each -> workCount(each.getKey(), each.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private Facets.WorkCount workCount(WorkId id, long count) {
    String title = catalog.work(id).map(work -> work.info().title()).orElse(id.value());
    return new Facets.WorkCount(id, title, count);
  }
}

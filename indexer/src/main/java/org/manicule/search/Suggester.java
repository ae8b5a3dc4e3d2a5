package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.manicule.model.WorkId;
import org.manicule.query.Query;
import org.manicule.search.SearchResult.Suggestion;
import org.manicule.search.SearchResult.Total;

/** Offers, where a query finds little or nothing, looser ones that find more, with their counts. */
final class Suggester {

  /** Fewer matches than these are little. */
  private static final int FEW = 3;

  private final IndexSearcher searcher;
  private final Planning planning;

  Suggester(IndexSearcher searcher, Planning planning) {
    this.searcher = searcher;
    this.planning = planning;
  }

  List<Suggestion> suggest(Query query, Set<WorkId> works, Total found) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    if (found.value() >= FEW) {
      return suggestions;
    }
    for (Loosening loosening : Loosening.ALL) {
      Query looser = loosening.of(query);
      Total total = looser.equals(query) ? found : count(looser, works);
      boolean isNew = suggestions.stream().noneMatch(each -> each.query().equals(looser.print()));
      if (total.value() > found.value() && isNew) {
        suggestions.add(new Suggestion(looser.print(), loosening.label(), total));
      }
    }
    return suggestions;
  }

  private Total count(Query query, Set<WorkId> works) throws IOException {
    org.apache.lucene.search.Query matching =
        Filters.filtered(
            Rendering.scored(planning.plan(query).wanted()), List.of(Filters.works(works)));
    return BoundedCount.of(searcher, matching);
  }
}

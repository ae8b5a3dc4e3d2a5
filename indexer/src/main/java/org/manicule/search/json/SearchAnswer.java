package org.manicule.search.json;

import java.util.List;
import org.manicule.search.Facets;
import org.manicule.search.SearchResult;

/**
 * The answer to a search.
 *
 * <pre>{@code
 * {"query": "weights", "understood": {"query": "weights", "notes": []},
 *  "total": {"value": 1, "exact": true},
 *  "hits": [...], "facets": {...}, "suggestions": [], "generation": 3}
 * }</pre>
 *
 * @param query as typed
 * @param understood the query that was searched, and notes on what was changed to make it
 *     searchable
 * @param total how many passages match; where it is not exact, there are more
 * @param generation of the index that answered
 */
public record SearchAnswer(
    String query,
    SearchResult.Understood understood,
    SearchResult.Total total,
    List<HitAnswer> hits,
    FacetsAnswer facets,
    List<SearchResult.Suggestion> suggestions,
    long generation) {

  /** Counts over all matches, by work and by where they matched. */
  public record FacetsAnswer(List<WorkCount> works, List<WhyCount> why, boolean exact) {

    public record WorkCount(String work, String title, long count) {}

    /**
     * @param why "in the line", "in the gloss", "by concept" or "near spelling"
     */
    public record WhyCount(String why, long count) {}

    public FacetsAnswer {
      works = List.copyOf(works);
      why = List.copyOf(why);
    }

    static FacetsAnswer of(Facets facets) {
      return new FacetsAnswer(
          facets.works().stream()
              .map(each -> new WorkCount(each.work().value(), each.title(), each.count()))
              .toList(),
          facets.sides().stream()
              .map(each -> new WhyCount(each.side().words(), each.count()))
              .toList(),
          facets.exact());
    }
  }

  public SearchAnswer {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }

  public static SearchAnswer of(SearchResult result) {
    return new SearchAnswer(
        result.query(),
        result.understood(),
        result.total(),
        result.hits().stream().map(HitAnswer::of).toList(),
        FacetsAnswer.of(result.facets()),
        result.suggestions(),
        result.generation());
  }
}

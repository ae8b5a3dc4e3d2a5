package org.manicule.search;

import java.util.List;

/**
 * The answer to one search.
 *
 * @param query as typed
 * @param understood how it was read
 * @param total how many passages match
 * @param hits one page of them, best first
 * @param facets counts over all matches
 * @param suggestions what to try next, where there is little or nothing
 * @param generation the generation that answered
 */
public record SearchResult(
    String query,
    Understood understood,
    Total total,
    List<Hit> hits,
    Facets facets,
    List<Suggestion> suggestions,
    long generation) {

  /**
   * @param query in the query language, as it was searched
   * @param notes what was changed to make it searchable, in sentences; most often none
   */
  public record Understood(String query, List<String> notes) {
    public Understood {
      notes = List.copyOf(notes);
    }
  }

  /** A count that says whether it is exact; where it is not, there are more. */
  public record Total(long value, boolean exact) {}

  /** Another query with the count of what it finds. */
  public record Suggestion(String query, String label, Total total) {}

  public SearchResult {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }
}

package org.manicule.search;

import java.util.Set;
import org.manicule.model.WorkId;

/**
 * One search.
 *
 * @param query as typed; at most {@link #LONGEST_QUERY} characters are read
 * @param works only in these; all works where empty
 * @param sides only hits that matched on one of these sides; any side where empty
 * @param from how many hits to pass over
 * @param size how many hits to give, 0 to {@link #LARGEST_PAGE}
 */
public record SearchRequest(String query, Set<WorkId> works, Set<Why> sides, int from, int size) {

  public static final int LONGEST_QUERY = 1_000;
  public static final int LARGEST_PAGE = 100;

  public SearchRequest {
    if (from < 0 || size < 0 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException(
          "page must have from >= 0 and size from 0 to "
              + LARGEST_PAGE
              + ": from="
              + from
              + ", size="
              + size);
    }
    works = Set.copyOf(works);
    sides = Set.copyOf(sides);
  }

  /** The first ten hits in all works. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Set.of(), Set.of(), 0, 10);
  }
}

package org.manicule.search;

import java.util.List;
import org.manicule.model.WorkId;

/**
 * Counts over all matches of a search.
 *
 * @param works the works with most matches first
 * @param sides where the passages matched; a passage may count on several sides
 * @param exact whether the counts are; where not, there are more
 */
public record Facets(List<WorkCount> works, List<SideCount> sides, boolean exact) {

  public record WorkCount(WorkId work, String title, long count) {}

  public record SideCount(Why side, long count) {}

  public Facets {
    works = List.copyOf(works);
    sides = List.copyOf(sides);
  }
}

package org.manicule.search;

import java.util.List;
import org.manicule.model.WorkId;

/**
 * Counts over all matches of a search, and what another choice would find.
 *
 * @param works the works with most matches first, counted as if the request named no works
 * @param sides where the passages matched, counted as if the request named no sides; a passage may
 *     count on several
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

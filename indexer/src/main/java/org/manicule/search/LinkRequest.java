package org.manicule.search;

import java.util.Set;
import org.manicule.model.Link;
import org.manicule.model.WorkId;

/**
 * Which quoted words to report.
 *
 * @param works only in these; in all works where empty
 * @param statuses only of these; of any where empty
 * @param from how many to pass over
 * @param size how many to give, 0 to {@link SearchRequest#LARGEST_PAGE}
 */
public record LinkRequest(Set<WorkId> works, Set<Link.Status> statuses, int from, int size) {

  public LinkRequest {
    if (from < 0 || size < 0 || size > SearchRequest.LARGEST_PAGE) {
      throw new IllegalArgumentException("no such page: from=" + from + ", size=" + size);
    }
    works = Set.copyOf(works);
    statuses = Set.copyOf(statuses);
  }

  boolean wants(WorkId work) {
    return works.isEmpty() || works.contains(work);
  }

  boolean wants(Link.Status status) {
    return statuses.isEmpty() || statuses.contains(status);
  }
}

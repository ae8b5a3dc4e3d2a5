package org.manicule.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.manicule.model.Link;
import org.manicule.model.WorkId;
import org.manicule.search.LinkRequest;
import org.manicule.search.SearchRequest;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/** How an address asks for the link report: {@code ?status=orphan&work=aeneid&page=2&size=50}. */
public final class CheckParameters {

  /** What is reported where the address does not say. */
  public static final Set<Link.Status> TO_MEND = Set.of(Link.Status.AMBIGUOUS, Link.Status.ORPHAN);

  private static final int LAST_PAGE = 1_000_000;

  private CheckParameters() {}

  /**
   * @param size how many there are on a page where the address does not say
   * @throws RefusedException where a parameter asks for what cannot be
   */
  public static LinkRequest request(Parameters parameters, int size) {
    int page = parameters.number("page", 1, LAST_PAGE, 1);
    int most = parameters.number("size", 1, SearchRequest.LARGEST_PAGE, size);
    return new LinkRequest(works(parameters), statuses(parameters), (page - 1) * most, most);
  }

  private static Set<WorkId> works(Parameters parameters) {
    Set<WorkId> works = new HashSet<>();
    for (String id : parameters.all("work")) {
      if (!WorkId.isValid(id)) {
        throw refused("'work' must be the id of a work, but is '" + id + "'.");
      }
      works.add(new WorkId(id));
    }
    return works;
  }

  private static Set<Link.Status> statuses(Parameters parameters) {
    Set<Link.Status> statuses = EnumSet.noneOf(Link.Status.class);
    for (String name : parameters.all("status")) {
      statuses.add(
          Arrays.stream(Link.Status.values())
              .filter(status -> status.words().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      refused(
                          "'status' must be ambiguous, orphan or linked, but is '" + name + "'.")));
    }
    return statuses.isEmpty() ? TO_MEND : statuses;
  }

  private static RefusedException refused(String detail) {
    return new RefusedException(Refusal.badRequest(detail, "Mend it in the address."));
  }
}

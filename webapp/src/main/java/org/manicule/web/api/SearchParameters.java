package org.manicule.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.manicule.model.WorkId;
import org.manicule.search.SearchRequest;
import org.manicule.search.Why;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/** How an address asks for a search: {@code ?q=weights&work=aeneid&in=gloss&page=2&size=10}. */
public final class SearchParameters {

  private static final int LAST_PAGE = 1_000;

  private SearchParameters() {}

  /**
   * @param size how many hits there are on a page where the address does not say
   * @throws RefusedException where a parameter asks for what cannot be
   */
  public static SearchRequest request(Parameters parameters, int size) {
    int page = parameters.number("page", 1, LAST_PAGE, 1);
    int hits = parameters.number("size", 0, SearchRequest.LARGEST_PAGE, size);
    return new SearchRequest(
        parameters.text("q"), works(parameters), sides(parameters), (page - 1) * hits, hits);
  }

  /**
   * How a side is written in addresses: {@code line}, {@code gloss}, {@code concept}, {@code near}.
   */
  public static String name(Why side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  static Set<WorkId> works(Parameters parameters) {
    Set<WorkId> works = new HashSet<>();
    for (String id : parameters.all("work")) {
      if (!WorkId.isValid(id)) {
        throw refused("'work' must be the id of a work, but is '" + id + "'.");
      }
      works.add(new WorkId(id));
    }
    return works;
  }

  private static Set<Why> sides(Parameters parameters) {
    Set<Why> sides = EnumSet.noneOf(Why.class);
    for (String name : parameters.all("in")) {
      sides.add(
          Arrays.stream(Why.values())
              .filter(side -> name(side).equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      refused(
                          "'in' must be line, gloss, concept or near, but is '" + name + "'.")));
    }
    return sides;
  }

  private static RefusedException refused(String detail) {
    return new RefusedException(Refusal.badRequest(detail, "Mend it in the address."));
  }
}

package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.manicule.model.WorkId;
import org.manicule.search.SearchRequest;
import org.manicule.search.Why;
import org.manicule.web.api.SearchParameters;

/** The address of a search that differs in one thing from another. */
final class SearchAddress {

  private final SearchRequest request;

  SearchAddress(SearchRequest request) {
    this.request = request;
  }

  /** The same search with a work added to its works, or taken from them. */
  String toggle(WorkId work) {
    return address(toggled(request.works(), work), request.sides(), 1);
  }

  /** The same search on one more side, or one less. */
  String toggle(Why side) {
    return address(request.works(), toggled(request.sides(), side), 1);
  }

  String page(int number) {
    return address(request.works(), request.sides(), number);
  }

  private static <T extends Comparable<? super T>> Set<T> toggled(Set<T> chosen, T one) {
    Set<T> toggled = new TreeSet<>(chosen);
    if (!toggled.remove(one)) {
      toggled.add(one);
    }
    return toggled;
  }

  private String address(Set<WorkId> works, Set<Why> sides, int page) {
    List<String> parts = new ArrayList<>();
    parts.add("q=" + Addresses.encode(request.query()));
    new TreeSet<>(works).forEach(work -> parts.add("work=" + Addresses.encode(work.value())));
    new TreeSet<>(sides).forEach(side -> parts.add("in=" + SearchParameters.name(side)));
    if (request.size() != SearchPage.HITS) {
      parts.add("size=" + request.size());
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return "/search?" + String.join("&", parts);
  }
}

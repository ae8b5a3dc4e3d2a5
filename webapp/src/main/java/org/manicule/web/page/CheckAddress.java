package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.manicule.model.Link;
import org.manicule.model.WorkId;
import org.manicule.search.LinkRequest;
import org.manicule.web.api.CheckParameters;

/** The address of a link report that differs in one thing from another. */
record CheckAddress(LinkRequest request) {

  /** The same report with words of one more status, or of one less. */
  String toggle(Link.Status status) {
    return address(request.works(), toggled(request.statuses(), status), 1);
  }

  /** The same report with a work added to its works, or taken from them. */
  String toggle(WorkId work) {
    return address(toggled(request.works(), work), request.statuses(), 1);
  }

  String page(int number) {
    return address(request.works(), request.statuses(), number);
  }

  private static <T extends Comparable<? super T>> Set<T> toggled(Set<T> chosen, T one) {
    Set<T> toggled = new TreeSet<>(chosen);
    if (!toggled.remove(one)) {
      toggled.add(one);
    }
    return toggled;
  }

  private String address(Set<WorkId> works, Set<Link.Status> statuses, int page) {
    List<String> parts = new ArrayList<>();
    if (!statuses.equals(CheckParameters.TO_MEND)) {
      new TreeSet<>(statuses).forEach(status -> parts.add("status=" + status.words()));
    }
    new TreeSet<>(works).forEach(work -> parts.add("work=" + Addresses.encode(work.value())));
    if (request.size() != CheckPage.LEMMATA) {
      parts.add("size=" + request.size());
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? "/check" : "/check?" + String.join("&", parts);
  }
}

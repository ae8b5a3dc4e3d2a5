package org.manicule.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of one page's elements, each given once. Some sources cite two lines alike: the second is
 * {@code l245-2}.
 */
final class Ids {

  private final Set<String> given = new HashSet<>();

  /** The id wanted, or the nearest to it that no element bears yet. */
  String unique(String wanted) {
    String id = wanted;
    for (int again = 2; !given.add(id); again++) {
      id = wanted + "-" + again;
    }
    return id;
  }

  /** Those that no element bears yet; now one does. */
  List<String> unused(List<String> ids) {
    return ids.stream().filter(given::add).toList();
  }
}

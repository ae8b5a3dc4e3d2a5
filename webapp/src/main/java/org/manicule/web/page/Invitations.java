package org.manicule.web.page;

import java.util.Comparator;
import java.util.List;
import org.manicule.model.Concept;
import org.manicule.search.SearchEngine;

/** What a reader may look for: those concepts that have to do with most others, by name. */
final class Invitations {

  private static final int MOST = 18;

  private Invitations() {}

  static List<HomeView.Invitation> of(SearchEngine engine) {
    return engine.concepts().all().stream()
        .sorted(Comparator.comparingInt(Invitations::relations).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(Concept::label, String.CASE_INSENSITIVE_ORDER))
        .map(HomeView.Invitation::to)
        .toList();
  }

  private static int relations(Concept concept) {
    return concept.broader().size() + concept.narrower().size() + concept.related().size();
  }
}

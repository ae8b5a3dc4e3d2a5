package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.LineRef;
import org.manicule.search.Hit;
import org.manicule.web.page.ConceptsView.Place;
import org.manicule.web.page.ImageEntry.Link;

/** Sets the lines of hits as an index does: {@code 3, 4, 16}, under the title of their work. */
final class ConceptPlaces {

  private ConceptPlaces() {}

  /**
   * @param titled whether works are named
   */
  static List<Place> of(List<Hit> hits, boolean titled) {
    List<Place> places = new ArrayList<>();
    for (int start = 0, end; start < hits.size(); start = end) {
      Hit first = hits.get(start);
      List<Link> lines = new ArrayList<>();
      for (end = start; end < hits.size() && hits.get(end).work().equals(first.work()); end++) {
        for (Hit.LineHit line : hits.get(end).lines()) {
          lines.add(link(first, line.ref()));
        }
      }
      places.add(new Place(titled ? first.title() : "", lines));
    }
    return places;
  }

  private static Link link(Hit hit, LineRef line) {
    return new Link(line.toString(), Addresses.line(hit.work(), line, ""));
  }
}

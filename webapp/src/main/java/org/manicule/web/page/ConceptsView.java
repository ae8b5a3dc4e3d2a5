package org.manicule.web.page;

import java.util.List;
import org.manicule.web.page.ImageEntry.Link;
import org.manicule.web.page.ImagesView.Choice;

/**
 * The index of concepts.
 *
 * @param count {@code 40 concepts}
 * @param words what their names are to hold; empty where any will do
 * @param initials ways to one letter, where there are too many for one page
 */
public record ConceptsView(
    Frame frame, String count, String words, List<Choice> initials, List<Group> groups) {

  /** Entries under one letter. */
  public record Group(String letter, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param label of the concept, or another name that leads to it
   * @param see the concept that this is another name of; empty for a concept itself
   */
  public record Entry(String label, String href, List<Link> see, List<Place> places) {
    public Entry {
      see = List.copyOf(see);
      places = List.copyOf(places);
    }
  }

  /**
   * Lines of one work.
   *
   * @param title empty where there is only one work
   */
  public record Place(String title, List<Link> lines) {
    public Place {
      lines = List.copyOf(lines);
    }
  }

  public ConceptsView {
    initials = List.copyOf(initials);
    groups = List.copyOf(groups);
  }
}

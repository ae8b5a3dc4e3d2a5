package org.manicule.web.page;

import java.util.List;

/**
 * An image as it stands in a list.
 *
 * @param work its title, where others are shown too; else empty
 * @param places the lines where it stands
 * @param said its first explanation
 * @param more {@code and one more}; empty where there is only one
 * @param ideas the concepts that its explanations name
 */
public record ImageEntry(
    String phrase,
    String href,
    Tongue tongue,
    String work,
    List<Link> places,
    List<Piece> said,
    Tongue saidIn,
    String more,
    List<Link> ideas) {

  /** Words that lead somewhere. */
  public record Link(String words, String href) {}

  public ImageEntry {
    places = List.copyOf(places);
    said = List.copyOf(said);
    ideas = List.copyOf(ideas);
  }
}

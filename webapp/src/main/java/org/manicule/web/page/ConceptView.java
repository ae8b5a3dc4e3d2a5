package org.manicule.web.page;

import java.util.List;
import org.manicule.web.page.ImageEntry.Link;

/**
 * A concept: what it is, what it has to do with, where it is spoken of.
 *
 * @param images the first of those that stand for it
 * @param allImages the address of all of them, where there are more; else empty
 * @param neighbours the concepts that most share lines with it
 * @param count {@code 2 passages speak of it}
 */
public record ConceptView(
    Frame frame,
    String label,
    String definition,
    List<String> otherNames,
    List<Link> broader,
    List<Link> narrower,
    List<Link> related,
    List<Link> neighbours,
    List<Link> images,
    String allImages,
    String count,
    List<SearchView.WorkHits> works,
    SearchView.Turn turn) {

  public ConceptView {
    otherNames = List.copyOf(otherNames);
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
    neighbours = List.copyOf(neighbours);
    images = List.copyOf(images);
    works = List.copyOf(works);
  }
}

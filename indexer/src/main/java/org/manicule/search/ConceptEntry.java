package org.manicule.search;

import java.util.List;
import org.manicule.model.Concept;

/**
 * A concept with the passages that speak of it.
 *
 * @param passages how many there are
 * @param hits one page of them, by work and place; each line and each explanation says whether the
 *     line itself names the concept or a gloss on it does
 * @param images how many images stand for it
 */
public record ConceptEntry(Concept concept, long passages, List<Hit> hits, long images) {

  public static final int LARGEST_PAGE = 100;

  public ConceptEntry {
    hits = List.copyOf(hits);
  }
}

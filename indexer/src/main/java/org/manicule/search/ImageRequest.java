package org.manicule.search;

import java.util.Optional;
import java.util.Set;
import org.manicule.model.ConceptId;
import org.manicule.model.WorkId;

/**
 * Which images are wanted.
 *
 * @param words of the phrase, each in full or begun; any phrase where empty
 * @param works only of these; of all works where empty
 * @param initial the capital that the phrase begins with; any where empty
 * @param concept only those whose explanation names it
 * @param from how many to pass over
 * @param size how many to give, 0 to {@link #LARGEST_PAGE}
 */
public record ImageRequest(
    String words,
    Set<WorkId> works,
    String initial,
    Optional<ConceptId> concept,
    Order order,
    int from,
    int size) {

  public static final int LARGEST_PAGE = 1_000;

  /** In characters. */
  public static final int LONGEST_WORDS = 200;

  /** In what order images stand. */
  public enum Order {
    PLACE,
    PHRASE,
    /** The most explained first. */
    TIMES
  }

  public ImageRequest {
    if (from < 0 || size < 0 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException(
          "page must have from >= 0 and size from 0 to %d: from=%d, size=%d"
              .formatted(LARGEST_PAGE, from, size));
    }
    works = Set.copyOf(works);
  }

  /** The first fifty of all, by phrase. */
  public static ImageRequest all() {
    return new ImageRequest("", Set.of(), "", Optional.empty(), Order.PHRASE, 0, 50);
  }

  public ImageRequest standingFor(ConceptId idea) {
    return new ImageRequest(words, works, initial, Optional.of(idea), order, from, size);
  }

  public ImageRequest page(int start, int length) {
    return new ImageRequest(words, works, initial, concept, order, start, length);
  }
}

package org.manicule.model;

import java.util.List;

/**
 * One text with its glosses: a poem, a play, an epic.
 *
 * @param glosses in the order in which the source gives them
 */
public record Work(WorkId id, WorkInfo info, Text text, List<Gloss> glosses) {

  public Work {
    glosses = List.copyOf(glosses);
  }
}

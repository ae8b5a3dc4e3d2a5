package org.manicule.model;

import java.util.List;

/** A work whose glosses are linked; {@code glosses} are those of the work, in the same order. */
public record LinkedWork(Work work, List<LinkedGloss> glosses) {

  public LinkedWork {
    glosses = List.copyOf(glosses);
  }
}

package org.manicule.rebuild;

import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;

/** How many lemmata were linked, and how many not. */
public record LinkTally(int linked, int ambiguous, int orphan) {

  public static final LinkTally NONE = new LinkTally(0, 0, 0);

  public static LinkTally of(LinkedWork work) {
    LinkTally tally = NONE;
    for (LinkedGloss gloss : work.glosses()) {
      for (Explanation explanation : gloss.explanations()) {
        tally = tally.plus(of(explanation.link()));
      }
    }
    return tally;
  }

  private static LinkTally of(Link link) {
    return switch (link) {
      case Link.Linked linked -> new LinkTally(1, 0, 0);
      case Link.Ambiguous ambiguous -> new LinkTally(0, 1, 0);
      case Link.Orphan orphan -> new LinkTally(0, 0, 1);
    };
  }

  public LinkTally plus(LinkTally other) {
    return new LinkTally(linked + other.linked, ambiguous + other.ambiguous, orphan + other.orphan);
  }

  public int total() {
    return linked + ambiguous + orphan;
  }
}

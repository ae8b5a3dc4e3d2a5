package org.manicule.model;

import java.util.List;

/** A gloss with its explanations in reading order, one for each lemma. */
public record LinkedGloss(Gloss gloss, List<Explanation> explanations) {

  public LinkedGloss {
    explanations = List.copyOf(explanations);
  }
}

package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;

/** A lemma with the ordinal of the gloss that quotes it. */
record Quoted(int gloss, Explanation explanation) {

  /** All of a work, gloss after gloss. */
  static List<Quoted> of(Snapshot work) {
    List<Quoted> quoted = new ArrayList<>();
    for (LinkedGloss gloss : work.glosses()) {
      for (Explanation explanation : gloss.explanations()) {
        quoted.add(new Quoted(gloss.gloss().ordinal(), explanation));
      }
    }
    return quoted;
  }

  String lemma() {
    return explanation.lemma().text();
  }

  Link link() {
    return explanation.link();
  }

  /** The place that it is linked to; none where it is ambiguous or an orphan. */
  Optional<Place> place() {
    return link() instanceof Link.Linked linked ? Optional.of(linked.place()) : Optional.empty();
  }
}

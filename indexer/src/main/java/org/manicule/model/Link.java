package org.manicule.model;

import java.util.List;

/** A lemma joined, or not, to the place in the lines that it quotes. */
public sealed interface Link {

  /** Why it was judged so, in words that a person understands. */
  String reason();

  /** The lemma quotes this place. */
  record Linked(Place place, String reason) implements Link {}

  /**
   * Several places fit and none clearly better.
   *
   * @param candidates the best first; at least two
   * @param fix the smallest change to the gloss that decides it
   */
  record Ambiguous(List<Place> candidates, String reason, String fix) implements Link {

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No place fits well enough.
   *
   * @param fix what to look at
   */
  record Orphan(String reason, String fix) implements Link {}
}

package org.manicule.model;

import java.util.List;
import java.util.Locale;

/** A lemma joined, or not, to the place in the lines that it quotes. */
public sealed interface Link {

  /** Why it was judged so, in words that a person understands. */
  String reason();

  default Status status() {
    return switch (this) {
      case Linked linked -> Status.LINKED;
      case Ambiguous ambiguous -> Status.AMBIGUOUS;
      case Orphan orphan -> Status.ORPHAN;
    };
  }

  /** What became of a lemma; first what asks for an editor. */
  enum Status {
    AMBIGUOUS,
    ORPHAN,
    LINKED;

    /** As people write it: {@code ambiguous}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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

package org.manicule.index;

import java.util.Locale;

/** The kinds of words that a passage has. */
public enum Side {
  /** The words of its lines. */
  LINE,
  /** The words of the glosses on them. */
  GLOSS,
  /** The words that the glosses quote. */
  QUOTED;

  /** The beginning of its fields' names. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT) + '.';
  }
}

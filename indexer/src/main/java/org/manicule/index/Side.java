package org.manicule.index;

import java.util.Locale;
import org.manicule.model.WorkInfo;

/** The kinds of words that a passage has. */
public enum Side {
  /** The words of its lines. */
  LINE,
  /** The words of the glosses on them. */
  GLOSS,
  /** The words that the glosses quote. */
  QUOTED;

  /** The language in which a work has it. */
  Language language(WorkInfo work) {
    return Language.of(this == GLOSS ? work.glossLanguage() : work.language());
  }

  /** The beginning of its fields' names. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT) + '.';
  }
}

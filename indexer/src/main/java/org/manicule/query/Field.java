package org.manicule.query;

import java.util.Locale;
import java.util.Optional;

/** Where a part of a query is looked for; written before it, as in {@code line:dream}. */
public enum Field {
  /** The words of the lines. */
  LINE,
  /** The words of the glosses. */
  GLOSS,
  /** The words of the lines that a gloss quotes. */
  QUOTED,
  /** The id or the title of the work. */
  WORK,
  /** Who wrote the text, or who signs a gloss. */
  AUTHOR,
  /** A concept, by its id or any of its names. */
  CONCEPT;

  /** As it is typed, without the colon: {@code line}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that is typed so, in any case. */
  public static Optional<Field> named(String word) {
    for (Field field : values()) {
      if (field.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}

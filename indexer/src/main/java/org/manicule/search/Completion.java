package org.manicule.search;

/** Something of the corpus that goes on from what was typed. */
public record Completion(String text, Kind kind) {

  public enum Kind {
    CONCEPT,
    QUOTED_WORDS,
    WORD
  }
}

package org.manicule.read.tei;

/** Which part of a line of verse an element {@code l} holds. */
enum Part {
  WHOLE,
  INITIAL,
  MEDIAL,
  FINAL;

  static Part of(Tag line) {
    return switch (line.get("part")) {
      case "I" -> INITIAL;
      case "M" -> MEDIAL;
      case "F" -> FINAL;
      default -> line.has("prev") ? (line.has("next") ? MEDIAL : FINAL) : wholeOrInitial(line);
    };
  }

  private static Part wholeOrInitial(Tag line) {
    return line.has("next") ? INITIAL : WHOLE;
  }

  /** Whether it goes on with a line begun before. */
  boolean continues() {
    return this == MEDIAL || this == FINAL;
  }

  /** Whether more of the line is to come. */
  boolean awaitsMore() {
    return this == INITIAL || this == MEDIAL;
  }
}

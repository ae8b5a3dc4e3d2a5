package org.manicule.read.tei;

import org.manicule.read.LinePart;

/** Tells which part of a line an element {@code l} holds: by {@code part}, or by {@code next}. */
final class LineParts {

  private LineParts() {}

  static LinePart of(Tag line) {
    return switch (line.get("part")) {
      case "I" -> LinePart.INITIAL;
      case "M" -> LinePart.MEDIAL;
      case "F" -> LinePart.FINAL;
      default -> linked(line.has("prev"), line.has("next"));
    };
  }

  private static LinePart linked(boolean goesOn, boolean isContinued) {
    if (goesOn) {
      return isContinued ? LinePart.MEDIAL : LinePart.FINAL;
    }
    return isContinued ? LinePart.INITIAL : LinePart.WHOLE;
  }
}

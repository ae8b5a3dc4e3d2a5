package org.manicule.link;

import java.util.HashMap;
import java.util.Map;

/** A quotation mark, by what may close it. */
enum Mark {
  NONE("", ""),
  STRAIGHT("\"", "\"”"),
  CURLY("“", "”\""),
  LOW("„", "“”\""),
  RIGHT("”", "”"),
  GUILLEMET("«", "»"),
  TURNED_GUILLEMET("»", "«»"),
  ANGLE("‹", "›"),
  TURNED_ANGLE("›", "‹›"),
  CORNER("「", "」"),
  WHITE_CORNER("『", "』"),
  CORNER_END("」", ""),
  WHITE_CORNER_END("』", ""),
  SINGLE("'", "'’"),
  SINGLE_CURLY("‘", "’'"),
  SINGLE_LOW("‚", "‘’'"),
  SINGLE_RIGHT("’", ""),
  DOUBLED_GRAVE("``", ""),
  DOUBLED_ACUTE("''", "");

  private static final Map<Character, Mark> BY_SIGN = bySign();

  private final String sign;
  private final String closers;

  Mark(String sign, String closers) {
    this.sign = sign;
    this.closers = closers;
  }

  private static Map<Character, Mark> bySign() {
    Map<Character, Mark> marks = new HashMap<>();
    for (Mark mark : values()) {
      if (mark.sign.length() == 1) {
        marks.put(mark.sign.charAt(0), mark);
      }
    }
    return Map.copyOf(marks);
  }

  static Mark at(String text, int at) {
    if (text.startsWith("``", at)) {
      return DOUBLED_GRAVE;
    }
    if (text.startsWith("''", at)) {
      return DOUBLED_ACUTE;
    }
    return BY_SIGN.getOrDefault(text.charAt(at), NONE);
  }

  int length() {
    return Math.max(1, sign.length());
  }

  /** Whether this mark, standing at {@code at}, may open a quotation. */
  boolean mayOpen(String text, int at) {
    boolean wordFollows = !isSpaceOrEnd(text, at + length());
    return switch (this) {
      case NONE, SINGLE_RIGHT, CORNER_END, WHITE_CORNER_END, DOUBLED_ACUTE -> false;
      case CURLY, LOW, GUILLEMET, ANGLE, CORNER, WHITE_CORNER, DOUBLED_GRAVE -> true;
      case STRAIGHT, RIGHT, TURNED_GUILLEMET, TURNED_ANGLE, SINGLE, SINGLE_CURLY, SINGLE_LOW ->
          wordFollows && !isLetter(text, at - 1);
    };
  }

  /** Whether a quotation opened with this mark is closed by another, standing at {@code at}. */
  boolean closesWith(Mark other, String text, int at) {
    if (this == DOUBLED_GRAVE) {
      return other == DOUBLED_ACUTE || other == STRAIGHT;
    }
    if (other.length() > 1 || closers.indexOf(other.sign) < 0 || other == NONE) {
      return false;
    }
    return switch (this) {
      case GUILLEMET, ANGLE, CORNER, WHITE_CORNER -> true;
      default -> !isLetter(text, at + 1) && !isSpaceOrEnd(text, at - 1);
    };
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isSpaceOrEnd(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}

package org.manicule.query;

/**
 * What a person typed, made plain before it is parsed: quotation marks of any style are {@code "},
 * full-width signs are the usual ones, blanks are single, and what nobody can see is gone.
 */
final class QueryText {

  private static final String QUOTATION_MARKS = "“”„‟«»‹›「」『』〝〞〟";

  private QueryText() {}

  /** {@code “Phantom　keys” } becomes {@code "Phantom keys"}. Cleaning twice changes nothing. */
  static String clean(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); ) {
      int character = typed.codePointAt(i);
      i += Character.charCount(character);
      if (isBlank(character)) {
        appendBlank(plain);
      } else if (!isDirectionMark(character)) {
        plain.appendCodePoint(plain(character));
      }
    }
    return plain.toString().strip();
  }

  private static void appendBlank(StringBuilder plain) {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  /** Spaces of every width, control characters, and halves of broken surrogate pairs. */
  private static boolean isBlank(int character) {
    return Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE;
  }

  /** Marks that only steer the direction of writing, and the byte order mark. */
  private static boolean isDirectionMark(int character) {
    return character == 0xFEFF
        || character == 0x061C
        || (character >= 0x200E && character <= 0x200F)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static int plain(int character) {
    if (QUOTATION_MARKS.indexOf(character) >= 0) {
      return '"';
    }
    boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
    return fullWidth ? character - 0xFF01 + '!' : character;
  }
}

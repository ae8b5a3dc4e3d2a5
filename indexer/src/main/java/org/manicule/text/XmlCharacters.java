package org.manicule.text;

/**
 * The characters that XML 1.0 has a place for: all but most control characters, halves of surrogate
 * pairs and U+FFFE and U+FFFF, which no escape brings in.
 */
public final class XmlCharacters {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlCharacters() {}

  /**
   * The text with U+FFFD for each character that XML has no place for; a carriage return becomes a
   * blank, since a parser would take it for a line end.
   */
  public static String only(String text) {
    return text.codePoints().allMatch(XmlCharacters::stands)
        ? text
        : text.codePoints()
            .map(c -> c == '\r' ? ' ' : stands(c) ? c : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean stands(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character < 0xD800)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character > 0xFFFF;
  }
}

package org.manicule.cli;

/** Text from outside as a terminal may show it: nothing in it steers the terminal. */
final class Printable {

  private Printable() {}

  /** On one line; control characters become blanks. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> Character.isISOControl(character) ? ' ' : character)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}

package org.manicule.read.markdown;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an editor typed that Markdown knows and verse does not; the words are kept. */
enum Oddity {
  LIST_NUMBER(
      "\\d{1,9}[.)]\\h.*",
      "a line begins with a number as in a list",
      "write [7] before a line to number it, or 7\\. where the number belongs to the text"),
  BULLET(
      "[*+]\\h.*",
      "a line begins with a list mark",
      "leave it out, or write \\* where it belongs to the text"),
  BAR(
      "\\|(\\h.*)?",
      "a line begins with a bar, as in a table",
      "leave it out, or write \\| where it belongs to the text"),
  FENCE(
      "(`{3,}|~{3,})\\h*(text|txt|plain|verse|poem|markdown|md)?",
      "a line of backticks or tildes was left out",
      "take it away: verse needs no fence, and keeps its lines without one"),
  FOOTNOTE(
      ".*\\[\\^[^\\]\\s]+\\].*",
      "a footnote mark stands in a line",
      "write the note as a gloss below the stanza: > [7] words"),
  HEADING_WITHOUT_BLANK(
      "#{1,6}[^#\\s].*",
      "a line begins with # and no blank behind it",
      "put a blank behind # for a heading, or write \\# where it belongs to the text"),
  DEEP_MARK(
      "(>|#{1,6}\\h).*",
      "a line begins with a mark that is indented too far to count",
      "indent it by less than four blanks, or write \\ before it where it belongs to the text"),
  TAG("", "an HTML tag was left out", "write *words* for emphasis, or nothing"),
  PICTURE("", "of a picture only the description is kept", "take it away, or say it in words"),
  LINK("", "the address of a link in a line was left out", "move it to a gloss, or take it away");

  private static final Set<Oddity> OF_LINES = EnumSet.range(LIST_NUMBER, DEEP_MARK);

  private final Pattern shape;
  private final String found;
  private final String hint;

  Oddity(String shape, String found, String hint) {
    this.shape = Pattern.compile(shape);
    this.found = found;
    this.hint = hint;
  }

  /**
   * What is odd in a line of verse.
   *
   * @param raw without indentation
   */
  static Set<Oddity> in(String raw) {
    Set<Oddity> found = EnumSet.noneOf(Oddity.class);
    if (raw.isEmpty() || (Character.isLetter(raw.charAt(0)) && !raw.contains("[^"))) {
      return found;
    }
    for (Oddity oddity : OF_LINES) {
      if (oddity.shape.matcher(raw).matches()) {
        found.add(oddity);
      }
    }
    return found;
  }

  String found() {
    return found;
  }

  String hint() {
    return hint;
  }
}

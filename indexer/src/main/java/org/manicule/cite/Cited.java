package org.manicule.cite;

/** What of a work is cited. */
public sealed interface Cited {

  /** How its place is cited, {@code 13-16}; empty where that is the whole work. */
  String reference();

  /** The words cited; empty where none are. */
  String words();

  /**
   * A line, a range or the lines of a hit.
   *
   * @param words the lines, parted by {@code '\n'}
   */
  record Lines(String reference, String words) implements Cited {}

  /**
   * A gloss, or one explanation in it.
   *
   * @param reference of the lines that it is on
   * @param author who signs it; empty where nobody does
   * @param quotedWords the words of the text that it explains; empty where none are singled out
   */
  record Note(String reference, String author, String quotedWords, String words) implements Cited {}

  /** The work and nothing in particular. */
  record Whole() implements Cited {
    @Override
    public String reference() {
      return "";
    }

    @Override
    public String words() {
      return "";
    }
  }
}

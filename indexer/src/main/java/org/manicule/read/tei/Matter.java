package org.manicule.read.tei;

/** What a text mostly is, as its elements say. */
enum Matter {
  /** Verse; the odd paragraph between is none of the text. */
  VERSE,
  /** Both, by turns. */
  MIXED,
  /** Prose, perhaps with verse that it quotes; also verse in which only line breaks are marked. */
  PROSE;

  /**
   * @param verse characters in lines of verse
   * @param prose characters in paragraphs
   */
  static Matter of(long verse, long prose) {
    if (10 * verse <= prose) {
      return PROSE;
    }
    return 10 * prose < verse ? VERSE : MIXED;
  }
}

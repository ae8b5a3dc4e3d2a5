package org.manicule.link;

/**
 * A quotation with all that is known of it before the lemmata are solved together.
 *
 * @param gloss the index of its gloss
 * @param words as the gloss writes them
 * @param scope in which it is expected
 * @param occurrences how often just these words stand in the scope
 */
record Draft(
    int gloss,
    Quotation quotation,
    String words,
    Phrase phrase,
    Scope scope,
    int occurrences,
    Step step) {

  /** Whether the gloss names an occurrence that there is not. */
  boolean isMisnumbered() {
    return occurrences > 0 && quotation.occurrence() > occurrences;
  }

  /** Whether the gloss names an occurrence that there is. */
  boolean isNumbered() {
    return quotation.occurrence() > 0 && quotation.occurrence() <= occurrences;
  }
}

package org.manicule.index;

/**
 * A word as an index holds it. {@code Weights} in English is {@code [weights, weight]}: found
 * exactly by the one, and together with its other forms by the other.
 *
 * <p>Both are terms of one field at one position. A form that is not the exact word begins with
 * {@link #FORM}, so that {@code "weight"} in quotation marks does not find <i>weights</i>.
 *
 * @param exact folded in case and accents
 * @param form what all forms of the word have in common; the exact word where that is the same
 */
public record IndexedWord(String exact, String form) {

  /** The first character of a form; no word of a text has it. */
  static final char FORM = '\u0001';

  /** Whether the form is indexed beside the word. */
  boolean hasForm() {
    return !form.equals(exact);
  }

  /** The term for a form that is not the exact word. */
  static String formTerm(String form) {
    return FORM + form;
  }
}

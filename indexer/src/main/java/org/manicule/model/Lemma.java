package org.manicule.model;

import org.manicule.text.Span;

/**
 * Words of the text that a gloss quotes.
 *
 * @param span where they stand in the gloss's body, without their quotation marks
 * @param text the same words, as the gloss writes them
 * @param offer how the gloss presents them
 * @param occurrence which occurrence is meant, from 1, where the gloss says so ({@code "and"[2]});
 *     0 where it does not
 */
public record Lemma(Span span, String text, Offer offer, int occurrence) {

  public enum Offer {
    /**
     * The words explained, set off by the gloss as such: if they match no line, that is an error.
     */
    OFFERED,
    /** Words in quotation marks that turned out to quote the text. */
    QUOTED
  }
}

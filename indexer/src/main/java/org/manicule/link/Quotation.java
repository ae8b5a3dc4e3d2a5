package org.manicule.link;

import java.util.List;
import org.manicule.model.Lemma.Offer;
import org.manicule.text.Span;

/**
 * Words of a gloss that may quote the text.
 *
 * @param span the words in the gloss's body, without marks around them
 * @param occurrence which occurrence the gloss says it means, from 1; 0 where it does not say
 * @param inner quotations inside this one, in reading order
 */
record Quotation(Span span, Offer offer, int occurrence, List<Quotation> inner) {

  Quotation {
    inner = List.copyOf(inner);
  }
}

package org.manicule.model;

import org.manicule.text.Span;

/**
 * The sentence, or sentences, of a gloss that explain one lemma.
 *
 * @param span in the gloss's body; holds the lemma
 */
public record Explanation(Span span, Lemma lemma, Link link) {}

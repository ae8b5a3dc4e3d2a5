/**
 * Finds the words of the text that a gloss quotes, its lemmata, and the place that each one quotes.
 * Start with {@link org.manicule.link.Linker}. Uses {@code text} and {@code model}.
 *
 * <p>{@link org.manicule.link.Quotations} takes a gloss apart and {@link org.manicule.link.Phrase}
 * a lemma; {@link org.manicule.link.CandidateSearch} finds places that are like it, each with the
 * odds that the lemma is written so because it quotes that place ({@link
 * org.manicule.link.Likeness}, {@link org.manicule.link.PhraseFit}). Where the gloss states lines,
 * {@link org.manicule.link.Expectation} says where to look; where it does not, the order of the
 * notes does ({@link org.manicule.link.Stride}). {@link org.manicule.link.Chain} solves all lemmata
 * of one author together and gives each candidate a probability; {@link org.manicule.link.Verdicts}
 * links what is sure enough.
 */
@NullMarked
package org.manicule.link;

import org.jspecify.annotations.NullMarked;

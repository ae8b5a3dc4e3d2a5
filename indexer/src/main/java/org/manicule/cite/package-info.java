/**
 * Cites places of a text, and finds them again. A {@link org.manicule.cite.Citation} of lines or of
 * a gloss is rendered in each {@link org.manicule.cite.CitationFormat}; it holds a {@link
 * org.manicule.cite.PermanentAddress}, which names the place by its reference and by its first and
 * last words, so that {@link org.manicule.cite.Rediscovery} finds it after lines were renumbered.
 * Uses {@code text}, {@code model} and Jackson.
 */
@NullMarked
package org.manicule.cite;

import org.jspecify.annotations.NullMarked;

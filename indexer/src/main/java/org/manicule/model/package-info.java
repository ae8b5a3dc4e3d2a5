/**
 * What an annotated text is made of: a {@link org.manicule.model.Work} with its {@link
 * org.manicule.model.Text} of divisions, stanzas and lines, the {@link org.manicule.model.Gloss}es
 * on it, and, once linked, the place that each quoted phrase comes from. Everything is an immutable
 * value. Start with {@link org.manicule.model.Work}. Uses {@code text} alone.
 */
@NullMarked
package org.manicule.model;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the words of the text that a gloss quotes, its lemmata, and the place that each one quotes.
 * Start with {@link org.manicule.link.Linker}. Uses {@code text} and {@code model}.
 */
@NullMarked
package org.manicule.link;

import org.jspecify.annotations.NullMarked;

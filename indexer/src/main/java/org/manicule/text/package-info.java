/**
 * Positions in text and pure functions over text: where something stands, how spelling is folded
 * for comparison, where words and sentences begin and end. Start with {@link
 * org.manicule.text.Span}. Uses the JDK alone.
 */
@NullMarked
package org.manicule.text;

import org.jspecify.annotations.NullMarked;

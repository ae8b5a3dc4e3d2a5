/**
 * Cites places of a text, and finds them again. A {@link org.manicule.cite.PermanentAddress} names
 * a place by its reference and by its first and last words, so that {@link
 * org.manicule.cite.Rediscovery} finds it after lines were renumbered. Uses {@code text} and {@code
 * model}.
 */
@NullMarked
package org.manicule.cite;

import org.jspecify.annotations.NullMarked;

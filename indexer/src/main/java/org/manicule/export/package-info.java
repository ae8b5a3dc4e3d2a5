/**
 * Writes a work in the formats of other programs, so that nothing is locked in. An {@link
 * org.manicule.export.ExportFormat} says what there is and hands out the {@link
 * org.manicule.export.WorkWriter} for it. Uses {@code text}, {@code model} and the libraries that
 * know how each format is escaped.
 */
@NullMarked
package org.manicule.export;

import org.jspecify.annotations.NullMarked;

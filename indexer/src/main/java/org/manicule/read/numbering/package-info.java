/**
 * Learns from the numbers that a source states how its lines are counted: {@link
 * org.manicule.read.numbering.NumberingEvidence} which divisions a reference names, {@link
 * org.manicule.read.numbering.Misprints} which numbers cannot be meant. Uses {@code model} alone.
 */
@NullMarked
package org.manicule.read.numbering;

import org.jspecify.annotations.NullMarked;

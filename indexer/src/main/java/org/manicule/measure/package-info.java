/**
 * Counts weighed by published measures: whether two things stand together more often than chance
 * would have it ({@link org.manicule.measure.Cooccurrence}), whether a word is a mark of one
 * collection rather than of another ({@link org.manicule.measure.Comparison}), whether it is spread
 * evenly ({@link org.manicule.measure.Dispersion}), and which terms a commentary lives by ({@link
 * org.manicule.measure.KeyTerms}). Everything is a pure function of counts; each formula names its
 * source, and its test has the values printed there. Uses {@code text} and {@code model}.
 */
@NullMarked
package org.manicule.measure;

import org.jspecify.annotations.NullMarked;

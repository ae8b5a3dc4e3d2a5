/**
 * The index: what of a text is written to it, how words are analysed, and one published generation
 * after another. {@link org.manicule.index.IndexBuilder} writes, {@link
 * org.manicule.index.Generations} reads, both in an {@link org.manicule.index.IndexFolder}; {@link
 * org.manicule.index.Schema} names every field. Uses {@code text}, {@code model} and Lucene.
 */
@NullMarked
package org.manicule.index;

import org.jspecify.annotations.NullMarked;

/**
 * Finds passages by their lines, by the glosses on them and by concepts, and says why each was
 * found. Start with {@link org.manicule.search.SearchEngine}: everything that is shown comes
 * through it. Uses {@code query}, {@code index} and Lucene; no Lucene type shows in the interface
 * or its records.
 */
@NullMarked
package org.manicule.search;

import org.jspecify.annotations.NullMarked;

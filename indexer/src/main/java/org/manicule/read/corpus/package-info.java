/**
 * Finds the texts of a corpus folder and reads each with the reader of its kind. Start with {@link
 * org.manicule.read.corpus.CorpusFolder}. Uses {@code read} with the readers below it, and {@code
 * model}.
 */
@NullMarked
package org.manicule.read.corpus;

import org.jspecify.annotations.NullMarked;

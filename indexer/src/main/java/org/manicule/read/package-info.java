/**
 * Reads the corpus folder: Markdown and TEI files to {@link org.manicule.model.Work}s, SKOS files
 * to {@link org.manicule.model.Concepts}. What is wrong in a file becomes a {@link
 * org.manicule.read.Problem} and never stops the other files. Start with {@link
 * org.manicule.read.WorkReader}. Uses {@code text}, {@code model} and the parsers.
 */
@NullMarked
package org.manicule.read;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the Markdown of the corpus folder: paragraphs are stanzas, headings divisions, block quotes
 * glosses. {@link org.manicule.read.markdown.MarkdownReader} leads through it: the front matter is
 * cut off, commonmark parses the rest to {@link org.manicule.read.markdown.MarkdownBlock}s, and
 * those are assembled to a work. commonmark's types stay in the classes that parse. Uses {@code
 * read}, {@code text}, {@code model} and the parsers.
 */
@NullMarked
package org.manicule.read.markdown;

import org.jspecify.annotations.NullMarked;

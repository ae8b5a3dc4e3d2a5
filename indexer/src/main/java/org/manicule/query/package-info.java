/**
 * The query language: an immutable tree of what is looked for, the parser that reads it from what a
 * person types, and the printer that writes it back. A query never fails: what does not parse is
 * taken as plain words, and notes say so. Start with {@link org.manicule.query.QueryParser}; the
 * language itself is told in {@code query-language.md}. Uses {@code text} and the JDK.
 */
@NullMarked
package org.manicule.query;

import org.jspecify.annotations.NullMarked;

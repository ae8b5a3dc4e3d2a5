/**
 * The pages: for each a handler of a few lines, and a view record that its template draws. Views
 * hold plain text and the spans that lie on it, cut into segments; templates escape every word of
 * it. Start with {@link org.manicule.web.page.Pages}. Uses {@code search}, {@code query}, {@code
 * model} and {@code web.http}.
 */
@NullMarked
package org.manicule.web.page;

import org.jspecify.annotations.NullMarked;

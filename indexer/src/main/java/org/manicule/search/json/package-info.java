/**
 * The answer to a search as JSON: what the web's API and the command line both write, and so a
 * public contract. Start with {@link org.manicule.search.json.SearchAnswer}, and write it with
 * {@link org.manicule.search.json.Json}. Uses {@code search}'s records and Jackson.
 */
@NullMarked
package org.manicule.search.json;

import org.jspecify.annotations.NullMarked;

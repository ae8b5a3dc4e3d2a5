/**
 * The public contract for programs: JSON below {@code /api/v1}, described by {@code
 * /api/openapi.json}. Records here are its shapes; the shape of a search stands in {@code
 * search.json}, for the command line writes it too. Start with {@link org.manicule.web.api.Api}.
 * Uses {@code search}, {@code model} and {@code web.http}.
 */
@NullMarked
package org.manicule.web.api;

import org.jspecify.annotations.NullMarked;

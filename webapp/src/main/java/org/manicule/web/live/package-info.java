/**
 * Keeps what is served up to date: watches the corpus, rebuilds, turns to what other programs
 * publish, and tells open pages. Start with {@link org.manicule.web.live.Live}. Uses {@code
 * rebuild}, {@code search}'s interface and {@code web.http}.
 */
@NullMarked
package org.manicule.web.live;

import org.jspecify.annotations.NullMarked;

/**
 * What every answer over HTTP needs and no page should think of: where the server listens, which
 * names it answers to, limits, headers, caching, static files, refusals, the request log and
 * metrics. Start with {@link org.manicule.web.http.WebServer}. Uses Javalin, and the Jetty below
 * it, alone.
 */
@NullMarked
package org.manicule.web.http;

import org.jspecify.annotations.NullMarked;

package org.manicule.web.http;

import io.javalin.http.Context;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each request in one line: {@code GET /search?q=weights 200 in 4 ms}. Says nothing of who
 * asked.
 */
final class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.manicule.requests");
  private static final int LONGEST = 300;

  void record(Context context, double milliseconds) {
    LOG.info(
        "{} {} {} in {} ms",
        context.method(),
        address(context),
        context.statusCode(),
        Math.round(milliseconds));
  }

  /** As it came, still escaped, so that nothing in it can begin a line of its own. */
  private static String address(Context context) {
    String query = Optional.ofNullable(context.queryString()).map(text -> "?" + text).orElse("");
    String whole = context.req().getRequestURI() + query;
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
  }
}

package org.manicule.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;

/** Refuses requests that are larger than any honest one. */
final class Limits implements Handler {

  /** In bytes. Nothing that is sent here has a body yet. */
  static final int LARGEST_BODY = 1 << 16;

  /** In characters; the longest query takes 9,000, when each sign needs three escaped bytes. */
  static final int LONGEST_ADDRESS = 12_000;

  /** In bytes, of all headers with the address. */
  static final int LARGEST_HEAD = 1 << 15;

  @Override
  public void handle(Context context) {
    if (context.req().getContentLengthLong() > LARGEST_BODY) {
      throw new RefusedException(Refusal.of(413));
    }
    int query = Optional.ofNullable(context.queryString()).map(String::length).orElse(0);
    if (context.req().getRequestURI().length() + query > LONGEST_ADDRESS) {
      throw new RefusedException(Refusal.of(414));
    }
  }
}

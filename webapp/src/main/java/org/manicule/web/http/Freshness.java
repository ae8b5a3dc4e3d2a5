package org.manicule.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets a browser keep its copy of a page as long as the texts have not changed: an answer depends
 * on its address, the program that runs, and the generation of the index, and on nothing else.
 */
public final class Freshness {

  private final String program;
  private final LongSupplier generation;

  /**
   * @param started when the program started: another run may be another program
   */
  public Freshness(Instant started, LongSupplier generation) {
    this.program = Long.toString(started.toEpochMilli(), Character.MAX_RADIX);
    this.generation = generation;
  }

  /** Calls the handler only where the browser's copy is of another generation. */
  public Handler around(Handler handler) {
    return context -> {
      String tag = "W/\"" + program + "." + generation.getAsLong() + "\"";
      context.header("ETag", tag).header("Cache-Control", "no-cache");
      if (holds(context, tag)) {
        context.status(304);
      } else {
        handler.handle(context);
      }
    };
  }

  /** Whether the browser says that it holds the version so tagged. */
  static boolean holds(Context context, String tag) {
    return Optional.ofNullable(context.header("If-None-Match")).orElse("").contains(tag);
  }
}

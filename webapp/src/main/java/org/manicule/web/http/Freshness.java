package org.manicule.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets a browser keep its copy of a page as long as the texts have not changed: an answer depends
 * on its address, the program that runs, and the generation of the index, and on nothing else. All
 * of an answer is made from one generation.
 */
public final class Freshness {

  private final String program;
  private final Supplier<Held> hold;

  /**
   * @param started when the program started: another run may be another program
   * @param hold keeps the newest generation for the thread that asks
   */
  public Freshness(Instant started, Supplier<Held> hold) {
    this.program = Long.toString(started.toEpochMilli(), Character.MAX_RADIX);
    this.hold = hold;
  }

  /** Calls the handler only where the browser's copy is of another generation. */
  public Handler around(Handler handler) {
    return context -> {
      try (Held held = hold.get()) {
        String tag = "W/\"" + program + "." + held.generation() + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (holds(context, tag)) {
          context.status(304);
        } else {
          handler.handle(context);
        }
      }
    };
  }

  /** Whether the browser says that it holds the version so tagged. */
  static boolean holds(Context context, String tag) {
    return Optional.ofNullable(context.header("If-None-Match")).orElse("").contains(tag);
  }
}

package org.manicule.web.live;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/**
 * Tells open pages which generation is read, at once and whenever there is a new one: {@code
 * /api/v1/events} sends {@code event: generation}, {@code data: 12}.
 *
 * <p>Safe for use by several threads.
 */
final class Announcements implements Handler, AutoCloseable {

  /** More than any room of readers; each costs a connection. */
  private static final int MOST_LISTENERS = 1_000;

  private final LongSupplier generation;
  private final Executor threads;
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
  private final SseHandler stream = new SseHandler(this::listen);
  private volatile boolean closed;

  /**
   * @param threads tell the listeners, of whom one that is slow must not keep the others waiting
   */
  Announcements(LongSupplier generation, Executor threads) {
    this.generation = generation;
    this.threads = threads;
  }

  @Override
  public void handle(Context context) {
    if (listeners.size() >= MOST_LISTENERS || closed) {
      throw new RefusedException(
          new Refusal(
              503,
              "Not at this moment",
              "As many pages as can be told of new texts are open already.",
              "Try again later; /api/v1/status tells the same."));
    }
    if (!Optional.ofNullable(context.header("Accept")).orElse("").contains("text/event-stream")) {
      throw new RefusedException(
          Refusal.badRequest(
              "This address sends events as they happen.",
              "Ask with the header 'Accept: text/event-stream', as EventSource does."));
    }
    context.header("Cache-Control", "no-store");
    stream.handle(context);
  }

  private void listen(SseClient listener) {
    listener.keepAlive();
    listener.onClose(() -> listeners.remove(listener));
    listeners.add(listener);
    tell(listener);
    if (closed) {
      listener.close();
    }
  }

  private void tell(SseClient listener) {
    listener.sendEvent("generation", String.valueOf(generation.getAsLong()));
  }

  void tellAll() {
    listeners.forEach(listener -> threads.execute(() -> tell(listener)));
  }

  /** Says nothing, so that a listener that is gone is noticed. */
  void beat() {
    listeners.forEach(listener -> threads.execute(() -> listener.sendComment("still here")));
  }

  int listeners() {
    return listeners.size();
  }

  /** A server that stops waits for its answers to end, and these never would. */
  @Override
  public void close() {
    closed = true;
    listeners.forEach(SseClient::close);
  }
}

package org.manicule.web.live;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.manicule.index.History;
import org.manicule.index.IndexFolder;
import org.manicule.index.IndexUnavailable;
import org.manicule.rebuild.Rebuilder;
import org.manicule.search.SearchEngine;
import org.manicule.search.json.Json;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;
import org.manicule.web.http.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an engine up to date with a corpus, and the open pages with the engine.
 *
 * <pre>{@code
 * Live live = new Live(engine, new Live.Source(corpus, index), token, clock);
 * ... // serve live.routes() with the others
 * live.start(Watching.CORPUS);
 * }</pre>
 */
public final class Live implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final long LOOK_MILLISECONDS = 500;
  private static final long BEAT_MILLISECONDS = 15_000;

  private final SearchEngine engine;
  private final Source source;
  private final Token token;
  private final Clock clock;
  private final ScheduledExecutorService timer = thread("timer");
  private final ExecutorService worker = thread("rebuild");
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Announcements announcements;
  private final Rebuilds rebuilds;
  private final List<Future<?>> repeated = new ArrayList<>();
  private Optional<CorpusWatch> watch = Optional.empty();
  private volatile long announced;
  private volatile String complaint = "";

  /** Where the texts are read and the index lives. */
  public record Source(Path corpus, IndexFolder index) {}

  public Live(SearchEngine engine, Source source, Token token, Clock clock) {
    this.engine = engine;
    this.source = source;
    this.token = token;
    this.clock = clock;
    this.announcements = new Announcements(engine::generation, threads);
    this.rebuilds =
        new Rebuilds(
            new Rebuilder(source.corpus(), source.index(), clock), clock, worker, this::turn);
    this.announced = engine.generation();
  }

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread thread = new Thread(task, "live-" + name);
          thread.setDaemon(true);
          return thread;
        });
  }

  public List<Route> routes() {
    return List.of(
        new Route("/api/v1/events", announcements),
        new Route("/api/v1/status", this::status),
        new Route("/api/v1/rebuild", Live::refuseReading),
        new Route(Route.Method.POST, "/api/v1/rebuild", new RebuildRoute(rebuilds, token)::handle));
  }

  private void status(Context context) {
    StatusAnswer answer =
        StatusAnswer.of(
            engine.edition(),
            rebuilds,
            watch.isPresent() ? Watching.CORPUS : Watching.INDEX,
            clock);
    context
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(Json.COMPACT.write(answer));
  }

  private static void refuseReading(Context context) {
    context.header("Allow", "POST");
    throw new RefusedException(
        new Refusal(405, "This is not for reading", "It asks for a rebuild.", "Send a POST."));
  }

  /** Begins to notice what happens, and looks for damage in the index that stands. */
  public void start(Watching watching) {
    repeat(this::turn, LOOK_MILLISECONDS);
    repeat(announcements::beat, BEAT_MILLISECONDS);
    if (watching == Watching.CORPUS) {
      watch = Optional.of(CorpusWatch.over(source.corpus(), timer, threads, rebuilds::look));
      rebuilds.look();
    }
    worker.execute(this::verify);
  }

  private void repeat(Runnable task, long milliseconds) {
    repeated.add(
        timer.scheduleWithFixedDelay(task, milliseconds, milliseconds, TimeUnit.MILLISECONDS));
  }

  private void verify() {
    try {
      new History(source.index()).verify();
    } catch (IndexUnavailable damaged) {
      if (damaged.reason() == IndexUnavailable.Reason.DAMAGED) {
        rebuilds.makeAnew(damaged);
      }
    }
  }

  /** Turns to the newest generation, and tells the open pages. */
  private void turn() {
    try {
      engine.refresh();
      long generation = engine.generation();
      if (generation != announced) {
        announced = generation;
        announcements.tellAll();
      }
      complaint = "";
    } catch (IndexUnavailable unavailable) {
      complain(String.valueOf(unavailable.getMessage()));
    } catch (RuntimeException mistake) {
      complain(mistake.toString());
    }
  }

  private void complain(String sentence) {
    if (!sentence.equals(complaint)) {
      LOG.warn("a new generation cannot be read, the last one answers on: {}", sentence);
      complaint = sentence;
    }
  }

  /** Ends what open pages wait for, and waits for a rebuild that runs. */
  @Override
  public void close() {
    announcements.close();
    watch.ifPresent(Live::close);
    repeated.forEach(task -> task.cancel(false));
    timer.shutdownNow();
    worker.shutdown();
    try {
      if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }

  private static void close(CorpusWatch watch) {
    try {
      watch.close();
    } catch (IOException failure) {
      LOG.warn("the watch over the corpus could not be ended: {}", failure.toString());
    }
  }
}

package org.manicule.web.live;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a file of the corpus may have changed. Which one does not matter: what is told then
 * compares all files by their stamps. So nothing is lost where the system drops events, where a
 * folder moves in or out, or where an editor writes by renaming; and for file systems that tell
 * nothing, all is compared now and then.
 */
final class CorpusWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);
  private static final Duration MOMENT = Duration.ofMillis(120);
  private static final Duration LONGEST_BURST = Duration.ofSeconds(2);

  /** How long until a lost event is made up for, or a folder that was away is watched again. */
  private static final Duration ROUND = Duration.ofSeconds(20);

  /** The first round comes soon, for what was saved while the watch was being set up. */
  private static final Duration FIRST_ROUND = Duration.ofSeconds(1);

  private final Path corpus;
  private final Executor threads;
  private final Quiet quiet;
  private final Runnable changed;
  private final ScheduledFuture<?> rounds;
  private @Nullable DirectoryWatcher watcher;
  private boolean closed;

  private CorpusWatch(
      Path corpus, ScheduledExecutorService timer, Executor threads, Runnable changed) {
    this.corpus = corpus;
    this.threads = threads;
    this.changed = changed;
    this.quiet = new Quiet(MOMENT, LONGEST_BURST, timer, changed);
    this.rounds =
        timer.scheduleWithFixedDelay(
            this::round, FIRST_ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * @param threads runs the loop that waits for events
   * @param changed is told by the timer's thread, which it must not keep
   */
  static CorpusWatch over(
      Path corpus, ScheduledExecutorService timer, Executor threads, Runnable changed) {
    CorpusWatch watch = new CorpusWatch(corpus, timer, threads, changed);
    watch.watch();
    return watch;
  }

  private void round() {
    watch();
    changed.run();
  }

  private synchronized void watch() {
    if (watcher != null || closed || !Files.isDirectory(corpus)) {
      return;
    }
    try {
      DirectoryWatcher begun =
          DirectoryWatcher.builder()
              .path(corpus)
              .listener(event -> quiet.event())
              .fileHashing(false)
              .build();
      watcher = begun;
      threads.execute(() -> watch(begun));
    } catch (IOException failure) {
      LOG.warn(
          "changes in {} are noticed only every {} s, for it cannot be watched: {}",
          corpus,
          ROUND.toSeconds(),
          failure.toString());
    }
  }

  /** Until the folder is gone, or the system gives up; then the next round begins again. */
  private void watch(DirectoryWatcher begun) {
    try {
      begun.watch();
    } catch (RuntimeException failure) {
      LOG.warn("the watch over {} broke off: {}", corpus, failure.toString());
    }
    synchronized (this) {
      watcher = null;
      if (!closed) {
        quiet.event();
      }
    }
  }

  @Override
  public void close() throws IOException {
    DirectoryWatcher last;
    synchronized (this) {
      closed = true;
      last = watcher;
    }
    rounds.cancel(false);
    if (last != null) {
      last.close();
    }
  }
}

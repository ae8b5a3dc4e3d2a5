package org.manicule.web.live;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.manicule.index.IndexUnavailable;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildOptions.Start;
import org.manicule.rebuild.RebuildProgress;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.rebuild.Rebuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds, one at a time, by a thread of its own; what is asked for while one runs comes after it.
 * What fails is logged once, and tried again when the corpus changes.
 *
 * <p>Safe for use by several threads.
 */
final class Rebuilds {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
  private static final Duration UNTIL_ANOTHER_PROGRAM_IS_DONE = Duration.ofSeconds(1);

  private final Rebuilder rebuilder;
  private final Clock clock;
  private final Executor worker;
  private final Runnable published;
  private final AtomicBoolean lookIsDue = new AtomicBoolean();
  private volatile Activity activity = new Activity.Idle();
  private volatile LastRebuild last = new LastRebuild.None();

  /**
   * @param worker of one thread
   * @param published is told that there is a new generation
   */
  Rebuilds(Rebuilder rebuilder, Clock clock, Executor worker, Runnable published) {
    this.rebuilder = rebuilder;
    this.clock = clock;
    this.worker = worker;
    this.published = published;
  }

  Activity activity() {
    return activity;
  }

  LastRebuild last() {
    return last;
  }

  /** Rebuilds in any case. Fails as {@link Rebuilder} does. */
  CompletableFuture<RebuildReport> request(RebuildOptions options) {
    return CompletableFuture.supplyAsync(() -> rebuild(options), worker);
  }

  /** The corpus may have changed: rebuilds where it has. */
  void look() {
    if (!lookIsDue.getAndSet(true)) {
      worker.execute(this::lookNow);
    }
  }

  private void lookNow() {
    lookIsDue.set(false);
    try {
      if (!rebuilder.isCurrent()) {
        rebuild(RebuildOptions.USUAL);
      }
    } catch (IndexUnavailable unavailable) {
      switch (unavailable.reason()) {
        case LOCKED -> lookLater();
        case DAMAGED, OTHER_VERSION -> makeAnew(unavailable);
        case MISSING, NO_PERMISSION, DISK_FULL, UNSOUND, NOT_KEPT, UNREADABLE ->
            failed(String.valueOf(unavailable.getMessage()));
      }
    } catch (UncheckedIOException unreadable) {
      failed("the corpus cannot be read: " + unreadable.getCause());
    } catch (RuntimeException mistake) {
      LOG.error("a rebuild met with a mistake of the program's own", mistake);
      last = new LastRebuild.Failed(clock.instant(), "a mistake of the program's own; see its log");
    }
  }

  private void lookLater() {
    CompletableFuture.delayedExecutor(
            UNTIL_ANOTHER_PROGRAM_IS_DONE.toMillis(), TimeUnit.MILLISECONDS, worker)
        .execute(this::look);
  }

  /** The corpus has all that the index had. */
  void makeAnew(IndexUnavailable unusable) {
    LOG.warn("{}; this is done now", unusable.getMessage());
    try {
      rebuild(RebuildOptions.USUAL.with(Start.SCRATCH));
    } catch (IndexUnavailable | UncheckedIOException failure) {
      failed(String.valueOf(failure.getMessage()));
    }
  }

  private RebuildReport rebuild(RebuildOptions options) {
    Steps steps = new Steps();
    activity = steps.activity();
    try {
      RebuildReport report = rebuilder.run(options, steps);
      ended(report);
      return report;
    } finally {
      activity = new Activity.Idle();
    }
  }

  private void ended(RebuildReport report) {
    switch (report.outcome()) {
      case Outcome.Published ended -> {
        published.run();
        LOG.info(
            "generation {}: {} files read, {} works changed, {} links lost, in {} ms",
            report.generation(),
            report.filesRead(),
            report.difference().works().size(),
            report.difference().counts().linksLost(),
            report.duration().toMillis());
      }
      case Outcome.Refused refused -> warn(refused.reason());
      case Outcome.Unchanged unchanged -> {}
      case Outcome.DryRun dryRun -> {}
    }
    last = new LastRebuild.Ended(clock.instant(), report);
  }

  private void failed(String sentence) {
    warn(sentence);
    last = new LastRebuild.Failed(clock.instant(), sentence);
  }

  /** Once, though it is met with again and again. */
  private void warn(String sentence) {
    if (!sentence.equals(sentence(last))) {
      LOG.warn("{}", sentence);
    }
  }

  private static String sentence(LastRebuild last) {
    return switch (last) {
      case LastRebuild.None none -> "";
      case LastRebuild.Failed failed -> failed.sentence();
      case LastRebuild.Ended ended ->
          ended.report().outcome() instanceof Outcome.Refused refused ? refused.reason() : "";
    };
  }

  /** Counts the files that are done. */
  private final class Steps implements RebuildProgress {

    private final Instant since = clock.instant();
    private int files;
    private int done;

    synchronized Activity activity() {
      return new Activity.Rebuilding(since, files, done);
    }

    @Override
    public synchronized void begin(int files) {
      this.files = files;
      activity = activity();
    }

    @Override
    public synchronized void done(String file) {
      done++;
      activity = activity();
    }
  }
}

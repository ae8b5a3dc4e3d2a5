package org.manicule.web.live;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a burst of events is over: runs an action once when nothing has happened for a
 * moment, and during a very long burst now and then.
 *
 * <p>Safe for use by several threads.
 */
final class Quiet {

  private final Duration moment;
  private final Duration longest;
  private final ScheduledExecutorService timer;
  private final Runnable action;
  private long burstBegan;
  private @Nullable ScheduledFuture<?> due;

  /**
   * @param moment how long nothing must have happened
   * @param longest how long the action waits at most
   */
  Quiet(Duration moment, Duration longest, ScheduledExecutorService timer, Runnable action) {
    this.moment = moment;
    this.longest = longest;
    this.timer = timer;
    this.action = action;
  }

  synchronized void event() {
    long now = System.nanoTime();
    if (due == null) {
      burstBegan = now;
    } else {
      due.cancel(false);
    }
    long left = longest.toNanos() - (now - burstBegan);
    due =
        timer.schedule(
            this::end, Math.max(0, Math.min(moment.toNanos(), left)), TimeUnit.NANOSECONDS);
  }

  private void end() {
    synchronized (this) {
      due = null;
    }
    action.run();
  }
}

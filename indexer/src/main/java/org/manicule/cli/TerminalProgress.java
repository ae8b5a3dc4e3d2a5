package org.manicule.cli;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on the terminal, for work that takes longer than a second; it is gone when that is done.
 */
final class TerminalProgress implements Progress {

  private static final Executor AFTER_A_SECOND =
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final PrintStream terminal;
  private int begun;
  private long done;
  private @Nullable ProgressBar bar;

  TerminalProgress(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void begin(String work, long steps) {
    close();
    int mine = begun;
    AFTER_A_SECOND.execute(() -> show(mine, work, steps));
  }

  private synchronized void show(int number, String work, long steps) {
    if (number != begun) {
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(work)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setConsumer(new Bar(terminal))
            .build()
            .stepTo(done);
  }

  @Override
  public synchronized void step(String what) {
    done++;
    if (bar != null) {
      bar.stepTo(done).setExtraMessage(Printable.line(what));
    }
  }

  @Override
  public synchronized void close() {
    begun++;
    done = 0;
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  /** Leaves no trace when it is closed. */
  private static final class Bar extends ConsoleProgressBarConsumer {

    private static final String EMPTY_LINE = "\r\u001b[K";

    private final PrintStream terminal;

    Bar(PrintStream terminal) {
      super(terminal);
      this.terminal = terminal;
    }

    @Override
    public void close() {
      terminal.print(EMPTY_LINE);
      terminal.flush();
    }
  }
}

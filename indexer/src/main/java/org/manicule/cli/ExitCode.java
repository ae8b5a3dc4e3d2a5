package org.manicule.cli;

/** How a command ended, as the process tells its caller. */
public enum ExitCode {
  DONE(0),
  /** The corpus holds something to mend. */
  PROBLEMS(1),
  WRONG_USAGE(2),
  /** The environment failed: a lock, a full disk, a missing folder. */
  ENVIRONMENT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}

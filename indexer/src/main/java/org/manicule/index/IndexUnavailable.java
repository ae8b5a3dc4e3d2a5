package org.manicule.index;

/**
 * The index cannot be read or written for a reason outside the program. The message is one sentence
 * for people: {@code there is no index in .index; make one with 'manicule index'}.
 */
public final class IndexUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is the matter. */
  public enum Reason {
    /** There is none. */
    MISSING,
    /** Another program writes it. */
    LOCKED,
    /** Its files are not as they were written. */
    DAMAGED,
    /** Another version of the program made it. */
    OTHER_VERSION,
    /** A file or folder may not be read or written. */
    NO_PERMISSION,
    DISK_FULL,
    /** What was to be published does not answer as it must. */
    UNSOUND,
    /** A generation was asked for that is kept no more. */
    NOT_KEPT,
    /** Anything else that the file system reports. */
    UNREADABLE
  }

  private final Reason reason;

  IndexUnavailable(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

package org.manicule.read.tei;

import org.manicule.model.SourcePosition;
import org.manicule.read.Problems;

/** Ends the reading of a file that cannot be read on; caught where the file was opened. */
final class UnreadableTei extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient SourcePosition position;
  private final String found;
  private final String hint;

  UnreadableTei(SourcePosition position, String found, String hint) {
    super(found);
    this.position = position;
    this.found = found;
    this.hint = hint;
  }

  /** Tells a person. */
  void reportTo(Problems problems) {
    problems.error(position, found, hint);
  }
}

package org.manicule.rebuild;

import org.manicule.model.LineRef;

/** What happened to one line of a work. */
public sealed interface LineChange {

  record Added(LineRef ref, String text) implements LineChange {}

  /** The line stands where it stood, with other words. */
  record Changed(LineRef oldRef, LineRef ref, String oldText, String text) implements LineChange {}

  record Gone(LineRef oldRef, String oldText) implements LineChange {}
}

package org.manicule.read.tei;

import org.manicule.text.Span;

/**
 * The lines that an element of the file turned out to hold, known in full once it is read to its
 * end.
 */
final class Region {

  private final Kind kind;
  private int start = -1;
  private int end;

  enum Kind {
    LINE,
    STANZA,
    DIVISION
  }

  Region(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** It holds this line, by its ordinal; lines are named in order. */
  void holds(int line) {
    start = start < 0 ? line : start;
    end = line + 1;
  }

  boolean isEmpty() {
    return start < 0;
  }

  /** The ordinals of its lines. */
  Span lines() {
    return isEmpty() ? new Span(0, 0) : new Span(start, end);
  }
}

package org.manicule.model;

/** A place in a file that people edit: line and column, both from 1, columns in UTF-16 units. */
public record SourcePosition(int line, int column) {

  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column count from 1: line=" + line + ", column=" + column);
    }
  }
}

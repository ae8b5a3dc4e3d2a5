package org.manicule.read;

import org.manicule.model.SourcePosition;

/**
 * Something wrong in a file that a person can mend.
 *
 * @param file as the person named it, such as {@code corpus/aeneid.md}
 * @param found what stands there
 * @param hint what to do about it
 */
public record Problem(
    Severity severity, String file, SourcePosition position, String found, String hint) {

  public enum Severity {
    /** The file, or a part of it, could not be used. */
    ERROR,
    /** It was used, but probably not as meant. */
    WARNING
  }

  /** {@code corpus/aeneid.md:412:3: gloss refers to line 1.612; check the number}. */
  @Override
  public String toString() {
    return file + ":" + position.line() + ":" + position.column() + ": " + found + "; " + hint;
  }
}

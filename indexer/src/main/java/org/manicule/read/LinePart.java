package org.manicule.read;

/** Which part of a line of verse one speaker says, where several share it. */
public enum LinePart {
  WHOLE,
  INITIAL,
  MEDIAL,
  FINAL;

  /** Whether it goes on with a line begun before. */
  public boolean continues() {
    return this == MEDIAL || this == FINAL;
  }

  /** Whether more of the line is to come. */
  public boolean awaitsMore() {
    return this == INITIAL || this == MEDIAL;
  }
}

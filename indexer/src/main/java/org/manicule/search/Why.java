package org.manicule.search;

/** Why a line or a gloss was found, from the nearest to the farthest. */
public enum Why {
  /** The words stand in the line. */
  LINE("in the line"),
  /** The words stand in a gloss that explains the line. */
  GLOSS("in the gloss"),
  /** Another name of the same concept stands there. */
  CONCEPT("by concept"),
  /** A word spelled nearly alike stands there. */
  NEAR("near spelling");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /** As people read it. */
  public String words() {
    return words;
  }
}

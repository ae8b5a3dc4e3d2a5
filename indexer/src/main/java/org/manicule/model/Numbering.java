package org.manicule.model;

/** How lines are counted where the source gives no number. */
public enum Numbering {
  /** From 1 through the work. */
  WORK,
  /** From 1 in each innermost division. */
  DIVISION,
  /** By division where a division bears a number in its heading, else through the work. */
  AUTOMATIC
}

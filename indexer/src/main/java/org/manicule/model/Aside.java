package org.manicule.model;

/**
 * Words of the source that are not lines and are not cited: a stage direction between speeches, a
 * cast list, a dedication.
 */
public record Aside(Kind kind, String text) implements Block {

  public enum Kind {
    STAGE_DIRECTION,
    CAST,
    NOTE
  }
}

package org.manicule.model;

import org.manicule.text.Span;

/**
 * What a gloss is about.
 *
 * @param scope how the target was named
 * @param lines the ordinals of the lines meant; empty where the division or work has none
 * @param reference how those lines are cited, {@code 13-16}; empty where there are none
 */
public record Target(Scope scope, Span lines, String reference) {

  /** From the narrowest to the widest. */
  public enum Scope {
    /** Lines that the source states: {@code [13-16]}. */
    LINES,
    STANZA,
    DIVISION,
    WORK
  }
}

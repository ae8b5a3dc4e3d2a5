package org.manicule.cli;

/** How much a command says of itself. */
public enum Loudness {
  NORMAL,
  QUIET;

  static Loudness of(boolean quiet) {
    return quiet ? QUIET : NORMAL;
  }
}

package org.manicule.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** How words are set off: with colours on a terminal, not at all in files and for programs. */
enum Style {
  TERMINAL,
  PLAIN;

  private static final String RESET = "\u001b[0m";

  /** What a colour says. */
  enum Tone {
    /** Something is wrong. */
    ALARM("31"),
    /** Something should be looked at. */
    CARE("33"),
    /** Something is new. */
    GAIN("32");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  static Style ofThisTerminal() {
    return Ansi.AUTO.enabled() ? TERMINAL : PLAIN;
  }

  String paint(Tone tone, String text) {
    return this == PLAIN
        ? text
        : String.format(Locale.ROOT, "\u001b[%sm%s%s", tone.code, text, RESET);
  }
}

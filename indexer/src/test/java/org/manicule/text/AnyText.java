package org.manicule.text;

import java.util.Random;

/** Makes texts of letters of many scripts, marks, signs, lone surrogates and spaces. */
public final class AnyText {

  private static final String[] PIECES = {
    "a", "the ", "İ", "ſ", "Æ", "e\u0301", "\u0301", "ς ", "ᾧ", "δ᾽ ", "שלום ", "\u202e", "中文",
    "𝔄", "\ud800", "\udc00", "'", "\"", "“", "”", "«", "»", "‘", "’", "``", "''", "[2]", "]", ". ",
    "; ", "…", "-\n", "\n\n", "\u00a0", "‑", "0", "½", " ", "и", "ǆ", "\u00ad"
  };

  private AnyText() {}

  public static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}

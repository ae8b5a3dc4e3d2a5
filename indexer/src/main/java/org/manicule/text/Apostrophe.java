package org.manicule.text;

/** The characters that writers use for an apostrophe. */
public final class Apostrophe {

  private static final String ALL =
      "'`\u00b4\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u1fbd\u1fbf\u1ffd\u1ffe\u1fef\uff07";

  private Apostrophe() {}

  /** Whether a character stands for an apostrophe; most of them may be a quotation mark as well. */
  public static boolean is(int character) {
    return ALL.indexOf(character) >= 0;
  }
}

package org.manicule.link;

/** What two words have in common, letter by letter. */
final class Spelling {

  private Spelling() {}

  /** How many letters the two begin with alike. */
  static int commonStart(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int same = 0;
    while (same < length && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  /** How many letters the two end with alike, behind {@code start} letters of each. */
  static int commonEnd(String a, String b, int start) {
    int length = Math.min(a.length(), b.length()) - start;
    int same = 0;
    while (same < length && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
      same++;
    }
    return same;
  }
}

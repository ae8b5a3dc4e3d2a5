package org.manicule.read.tei;

import java.util.Set;
import java.util.regex.Pattern;

/** The sign in the text that a note belongs to: {@code [1]}, {@code *}, {@code a}. */
final class NoteMark {

  private static final Pattern SIGN =
      Pattern.compile("[\\[(]?\\s*(\\d{1,4}|[*†‡§¶#]{1,4}|\\p{L})\\s*[\\])]?\\.?");
  private static final Set<String> TYPES =
      Set.of("noteanchor", "noteref", "footnote", "fn", "endnote", "notemark");

  private NoteMark() {}

  /**
   * @param pointsToNote whether the element points to a note of this file
   */
  static boolean isMark(Tag pointer, String words, boolean pointsToNote) {
    boolean isPointer = pointsToNote || TYPES.contains(Role.type(pointer));
    return isPointer && SIGN.matcher(words).matches();
  }
}

package org.manicule.read.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what the pieces in angle brackets of a paragraph are. Editors put supplied letters between
 * them, {@code arma <virum>}, so a piece is a tag only where it is known as one and the paragraph
 * holds its partner too: {@code <i>virum</i>} has tags, {@code <i>n} does not.
 */
final class HtmlTags {

  enum Piece {
    REMARK,
    LINE_BREAK,
    TAG,
    WORDS
  }

  private static final Pattern SHAPE = Pattern.compile("(?s)<(/?)([A-Za-z][A-Za-z0-9]*).*>");
  private static final Set<String> SINGLE = Set.of("hr", "img", "wbr");
  private static final Set<String> PAIRED =
      Set.of(
          "a", "abbr", "b", "big", "center", "cite", "code", "div", "em", "font", "i", "mark", "p",
          "pre", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u");

  private final Set<String> present = new HashSet<>();

  /**
   * @param pieces all of one paragraph, as typed
   */
  HtmlTags(List<String> pieces) {
    for (String piece : pieces) {
      Matcher shape = SHAPE.matcher(piece);
      if (shape.matches()) {
        present.add(shape.group(1) + name(shape));
      }
    }
  }

  Piece piece(String typed) {
    if (typed.startsWith("<!--")) {
      return Piece.REMARK;
    }
    Matcher shape = SHAPE.matcher(typed);
    if (!shape.matches()) {
      return Piece.WORDS;
    }
    String name = name(shape);
    if (name.equals("br")) {
      return Piece.LINE_BREAK;
    }
    String partner = shape.group(1).isEmpty() ? "/" + name : name;
    boolean paired = PAIRED.contains(name) && present.contains(partner);
    return SINGLE.contains(name) || paired ? Piece.TAG : Piece.WORDS;
  }

  private static String name(Matcher shape) {
    return shape.group(2).toLowerCase(Locale.ROOT);
  }
}

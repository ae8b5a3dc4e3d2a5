package org.manicule.read.tei;

/**
 * Rebuilds the white space of texts that mark each word and each sign of punctuation: {@code
 * <w>Arma</w><w>cano</w> <pc>,</pc>} is {@code Arma cano,}. Where a file marks its blanks too
 * ({@code <c> </c>}), those alone count.
 */
final class Words {

  private static final String CLOSING = ".,;:!?)]}»”’…·\u037E、。，；：！？」』）";
  private static final String OPENING = "([{«“‘„‚¿¡「『（";
  private static final String JOINING = "-‐‑–—'’᾽/";

  private final boolean blanksAreMarked;

  Words(boolean blanksAreMarked) {
    this.blanksAreMarked = blanksAreMarked;
  }

  /** To be called before a word is read. */
  void beginWord(TextFlow flow, Tag word) {
    String part = word.get("part");
    if (part.equals("M") || part.equals("F") || joins(word, "left")) {
      flow.glue();
    } else if (!blanksAreMarked && flow.last() != ' ' && !endsOpen(flow)) {
      flow.space();
    }
  }

  /** To be called after a word was read. */
  void endWord(TextFlow flow, Tag word) {
    if (joins(word, "right")) {
      flow.glue();
    }
  }

  /**
   * To be called after a sign was read.
   *
   * @param before where the flow stood before it
   */
  void endPunctuation(TextFlow flow, Tag sign, TextFlow.Mark before) {
    String signs = flow.since(before);
    if (signs.isEmpty() || blanksAreMarked) {
      return;
    }
    if (joins(sign, "left") || CLOSING.indexOf(signs.charAt(0)) >= 0) {
      flow.goBack(before);
      flow.glue();
      flow.append(signs);
    } else if (OPENING.indexOf(signs.charAt(0)) >= 0) {
      flow.goBack(before);
      flow.space();
      flow.append(signs);
    }
    if (joins(sign, "right") || OPENING.indexOf(signs.charAt(signs.length() - 1)) >= 0) {
      flow.glue();
    }
  }

  /** White space between marked words says nothing where blanks are marked too. */
  boolean isLayout(String between) {
    return blanksAreMarked && between.isBlank();
  }

  private static boolean endsOpen(TextFlow flow) {
    char last = flow.last();
    return OPENING.indexOf(last) >= 0 || JOINING.indexOf(last) >= 0;
  }

  private static boolean joins(Tag token, String side) {
    String join = token.get("join");
    return join.equals(side) || join.equals("both");
  }
}

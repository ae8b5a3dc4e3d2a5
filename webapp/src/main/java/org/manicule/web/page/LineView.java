package org.manicule.web.page;

import java.util.List;

/**
 * A line.
 *
 * @param id of its element
 * @param reference how it is cited
 * @param number its own number, as it stands in the margin
 * @param fifth whether the number is always visible
 * @param href its own page
 * @param matched whether the hand points at it
 * @param here whether the address names it
 * @param directions that stand before it
 * @param parts one, or, where several speakers share the line, one for each
 */
public record LineView(
    String id,
    String reference,
    String number,
    boolean fifth,
    String href,
    boolean matched,
    boolean here,
    List<String> directions,
    List<Part> parts) {

  /** What one speaker says of a line; the speaker is empty where the line is not shared. */
  public record Part(String speaker, List<Words> words) {
    public Part {
      words = List.copyOf(words);
    }
  }

  /**
   * Words that the same explanations speak of.
   *
   * @param ids of the elements that links lead to
   * @param explanations the ids of the explanations; none where no gloss quotes the words
   */
  public record Words(List<String> ids, List<String> explanations, List<Piece> pieces) {
    public Words {
      ids = List.copyOf(ids);
      explanations = List.copyOf(explanations);
      pieces = List.copyOf(pieces);
    }
  }

  public LineView {
    directions = List.copyOf(directions);
    parts = List.copyOf(parts);
  }
}

package org.manicule.web.page;

import java.util.List;

/**
 * One passage that matched, as a quotation.
 *
 * @param id of its element
 * @param label {@code Lines 1–4}
 * @param href the passage among its neighbours
 * @param tongue of the lines
 */
public record HitView(
    String id,
    String label,
    String href,
    Tongue tongue,
    List<MatchedLine> lines,
    List<Reason> reasons) {

  /**
   * @param number how the line is cited
   * @param numberHref the line among its neighbours
   * @param href the same, with the line at its place on the screen
   */
  public record MatchedLine(
      String number, String numberHref, String href, List<Piece> words, String why) {
    public MatchedLine {
      words = List.copyOf(words);
    }
  }

  /**
   * An explanation that led to the lines.
   *
   * @param images the addresses of the images that it explains
   */
  public record Reason(Tongue tongue, List<Piece> words, String author, List<String> images) {
    public Reason {
      images = List.copyOf(images);
      words = List.copyOf(words);
    }
  }

  public HitView {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }
}

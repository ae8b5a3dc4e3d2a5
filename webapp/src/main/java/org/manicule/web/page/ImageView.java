package org.manicule.web.page;

import java.util.List;

/**
 * One image: the lines, what is said of the words, the ideas that are named.
 *
 * @param tongue of the phrase and the lines
 * @param sayings one at least
 */
public record ImageView(
    Frame frame,
    String phrase,
    Tongue tongue,
    ImageEntry.Link work,
    List<Verse> lines,
    List<Saying> sayings,
    List<ImageEntry.Link> ideas) {

  /** A line of the passage, with the image's own words marked. */
  public record Verse(String number, String href, boolean own, List<Piece> words) {
    public Verse {
      words = List.copyOf(words);
    }
  }

  /**
   * An explanation.
   *
   * @param href the explanation beside the text
   * @param beside the other images that the same gloss explains
   */
  public record Saying(
      List<Piece> words,
      Tongue tongue,
      String author,
      String href,
      List<ImageEntry.Link> ideas,
      List<ImageEntry.Link> beside) {
    public Saying {
      words = List.copyOf(words);
      ideas = List.copyOf(ideas);
      beside = List.copyOf(beside);
    }
  }

  public ImageView {
    lines = List.copyOf(lines);
    sayings = List.copyOf(sayings);
    ideas = List.copyOf(ideas);
  }
}

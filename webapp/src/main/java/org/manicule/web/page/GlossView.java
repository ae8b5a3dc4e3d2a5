package org.manicule.web.page;

import java.util.List;

/**
 * A gloss.
 *
 * @param label {@code Gloss on 1–4}
 * @param lines how its lines are cited, where that is not plain from where it stands; else empty
 * @param href those lines
 * @param author who signs it, where that is not who signs most; else empty
 */
public record GlossView(
    String label,
    String lines,
    String href,
    Tongue tongue,
    String author,
    List<Paragraph> paragraphs) {

  public record Paragraph(List<Stretch> stretches) {
    public Paragraph {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * Words that belong to the same explanations.
   *
   * @param ids of the elements that links lead to
   * @param explanations the ids of the explanations; none where the words explain no lemma
   * @param images those whose explanation ends with these words
   */
  public record Stretch(
      List<String> ids,
      List<String> explanations,
      List<Words> words,
      List<ImageEntry.Link> images) {
    public Stretch {
      ids = List.copyOf(ids);
      explanations = List.copyOf(explanations);
      words = List.copyOf(words);
      images = List.copyOf(images);
    }
  }

  /**
   * @param quoted whether they are words of the text
   * @param href where those stand; empty where that is not known
   * @param doubt why that is not known
   */
  public record Words(boolean quoted, String href, Doubt doubt, List<Run> runs) {
    public Words {
      runs = List.copyOf(runs);
    }
  }

  /**
   * What keeps quoted words from their line.
   *
   * @param id of the element, which the link report leads to; empty where another bears it
   * @param status {@code ambiguous} or {@code orphan}; empty where there is no doubt
   * @param note {@code quotes line 5 or line 8}
   */
  public record Doubt(String id, String status, String note) {

    static final Doubt NONE = new Doubt("", "", "");
  }

  /**
   * Words in one look.
   *
   * @param language where it is stated and another than the gloss's; else empty
   */
  public record Run(String text, boolean marked, Style style, String language) {}

  public enum Style {
    PLAIN,
    EMPHASIS,
    STRONG,
    FOREIGN
  }

  public GlossView {
    paragraphs = List.copyOf(paragraphs);
  }
}

package org.manicule.search;

import java.util.List;
import org.manicule.model.LineRange;
import org.manicule.model.LineRef;
import org.manicule.model.WorkId;
import org.manicule.text.Span;

/**
 * One passage that matched.
 *
 * @param title of the work
 * @param language of the lines
 * @param glossLanguage of the glosses
 * @param passage how the passage is cited
 * @param lines each line that matched, by itself or through a gloss
 * @param glosses each explanation that matched
 */
public record Hit(
    WorkId work,
    String title,
    String language,
    String glossLanguage,
    LineRange passage,
    List<LineHit> lines,
    List<GlossHit> glosses) {

  /**
   * @param marks in the text, in order, apart from each other: the words that matched, or, where
   *     the line was found through its gloss, the words that the gloss quotes
   */
  public record LineHit(LineRef ref, String text, List<Span> marks, Why why) {
    public LineHit {
      marks = List.copyOf(marks);
    }
  }

  /**
   * @param text of the explanation
   * @param marks in the text, in order, apart from each other
   * @param lines the lines that it explains
   * @param author of the gloss; empty where nobody signs it
   * @param images the ids of the images that it explains
   */
  public record GlossHit(
      String text,
      List<Span> marks,
      List<LineRef> lines,
      Why why,
      String author,
      List<String> images) {
    public GlossHit {
      marks = List.copyOf(marks);
      lines = List.copyOf(lines);
      images = List.copyOf(images);
    }
  }

  public Hit {
    lines = List.copyOf(lines);
    glosses = List.copyOf(glosses);
  }
}

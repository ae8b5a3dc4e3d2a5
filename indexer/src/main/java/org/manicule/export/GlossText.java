package org.manicule.export;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Comment;
import org.manicule.model.Comment.Styled;
import org.manicule.text.Span;

/** A gloss as a block quote: {@code > [13-16] The *phantom keys* are …}, and who signs it. */
final class GlossText {

  private GlossText() {}

  /**
   * @param siglum who signs all glosses that bear no name
   */
  static String of(GlossSlots.Placed placed, String siglum) {
    Comment comment = placed.gloss().comment();
    List<Styled> styles = GlossStyles.writable(comment);
    List<String> paragraphs = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(comment.text())) {
      paragraphs.add("> " + StyledMarkdown.of(paragraph, comment.text(), styles) + "\n");
    }
    String author = placed.gloss().author();
    String signature = author.isEmpty() || author.equals(siglum) ? "" : "> — " + author + "\n";
    String target = placed.target().isEmpty() ? "" : "[" + placed.target() + "] ";
    return "> " + target + String.join(">\n", paragraphs).substring(2) + signature;
  }
}

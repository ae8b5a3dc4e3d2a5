package org.manicule.model;

import java.util.List;
import org.manicule.text.Span;

/**
 * The body of a gloss as plain text; paragraphs are parted by a blank line ({@code "\n\n"}).
 *
 * @param styles runs that the source sets apart, in reading order
 * @param offered runs that the source itself marks as the words explained: emphasis or words before
 *     a closing bracket at the start, a TEI {@code lem} or {@code mentioned}. Words in quotation
 *     marks are not listed here: finding those is the linker's work.
 */
public record Comment(String text, List<Styled> styles, List<Span> offered) {

  /** A run of the body in one style; {@code language} is a BCP 47 tag, empty where not stated. */
  public record Styled(Span span, Style style, String language) {}

  public enum Style {
    EMPHASIS,
    STRONG,
    FOREIGN
  }

  public Comment {
    styles = List.copyOf(styles);
    offered = List.copyOf(offered);
  }

  public static Comment plain(String text) {
    return new Comment(text, List.of(), List.of());
  }
}

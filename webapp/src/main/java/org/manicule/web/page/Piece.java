package org.manicule.web.page;

import java.util.ArrayList;
import java.util.List;
import org.manicule.text.Span;

/** A stretch of text in one look; the whole text is a list of them. */
public record Piece(String text, Look look) {

  /** How a stretch is drawn. */
  public enum Look {
    PLAIN,
    /** The words that matched. */
    MARK,
    /** Words of the text that an explanation quotes. */
    QUOTED,
    /** The words that led there in another way, as those that the matching gloss quotes. */
    THROUGH
  }

  /** A text cut at its marks. */
  static List<Piece> of(String text, List<Span> marks, Look look) {
    return of(text, Span.over(text), marks, look);
  }

  /** A stretch of a text cut at its marks. */
  static List<Piece> of(String text, Span within, List<Span> marks, Look look) {
    List<Labelled<Look>> labels = marks.stream().map(mark -> new Labelled<>(mark, look)).toList();
    List<Piece> pieces = new ArrayList<>();
    for (Segment<Look> segment : Segments.cut(within, labels)) {
      pieces.add(
          new Piece(
              segment.span().of(text),
              segment.labels().isEmpty() ? Look.PLAIN : segment.labels().getFirst()));
    }
    return pieces;
  }
}

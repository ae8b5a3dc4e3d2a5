package org.manicule.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.model.Comment;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.model.Explanation;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.text.Span;

/**
 * The elements inside a note: {@code mentioned} or {@code term} for the words explained, {@code
 * quote} for other words of the text, {@code hi} and {@code foreign} for style. Words set apart at
 * the start of a note are taken for the words explained, so that style there is left out unless
 * they are.
 */
final class NoteMarks {

  /** Behind these a quotation gets no marks of its own. */
  private static final String QUOTATION_MARKS = "\"'“”‘«»‹›„‚";

  /** Outer before inner. */
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

  /**
   * @param attributeList names and values by turns
   */
  record Mark(Span span, String element, List<String> attributeList) {

    Mark {
      attributeList = List.copyOf(attributeList);
    }

    String[] attributes() {
      return attributeList.toArray(String[]::new);
    }
  }

  private final Comment comment;
  private final List<Explanation> explanations;
  private final TeiIds ids;
  private final List<Mark> marks = new ArrayList<>();

  NoteMarks(LinkedGloss gloss, TeiIds ids) {
    this.comment = gloss.gloss().comment();
    this.explanations = gloss.explanations();
    this.ids = ids;
    comment.offered().forEach(this::offered);
    // Inner styles are listed before outer ones.
    comment.styles().reversed().forEach(this::styled);
    explanations.forEach(this::quoted);
    marks.sort(OUTER_FIRST);
  }

  /** The marks that lie in a paragraph, outer before inner. */
  List<Mark> in(Span paragraph) {
    return marks.stream().filter(mark -> paragraph.contains(mark.span())).toList();
  }

  private void offered(Span span) {
    String corresp = pointers(span);
    Optional<Styled> same =
        comment.styles().stream().filter(styled -> styled.span().equals(span)).findFirst();
    if (isFirst(span) && same.filter(styled -> styled.style() != Style.FOREIGN).isPresent()) {
      Styled style = same.orElseThrow();
      add(
          span,
          "hi",
          List.of("rend", look(style.style()), "xml:lang", style.language(), "corresp", corresp));
      return;
    }
    String language =
        same.filter(styled -> styled.style() == Style.FOREIGN).map(Styled::language).orElse("");
    List<String> attributes = new ArrayList<>(List.of("xml:lang", language, "corresp", corresp));
    if (!isFirst(span)) {
      attributes.addAll(List.of("type", "lemma"));
    }
    add(span, isFirst(span) ? "mentioned" : "term", attributes);
  }

  private void styled(Styled styled) {
    boolean isOffered = comment.offered().contains(styled.span());
    boolean isForeign = styled.style() == Style.FOREIGN;
    boolean isWritten =
        isOffered && (isForeign ? !styled.language().isEmpty() : isFirst(styled.span()));
    boolean wouldOffer = isFirst(styled.span()) && !isForeign;
    if (isWritten || wouldOffer) {
      return;
    }
    if (isForeign) {
      add(styled.span(), "foreign", List.of("xml:lang", styled.language()));
    } else {
      add(
          styled.span(),
          "hi",
          List.of("rend", look(styled.style()), "xml:lang", styled.language()));
    }
  }

  private static String look(Style style) {
    return style == Style.STRONG ? "bold" : "italic";
  }

  private void quoted(Explanation explanation) {
    Span span = explanation.lemma().span();
    boolean isLinked = explanation.link() instanceof Link.Linked;
    boolean isMarked =
        span.start() > 0 && QUOTATION_MARKS.indexOf(comment.text().charAt(span.start() - 1)) >= 0;
    if (isLinked && isMarked && explanation.lemma().offer() == Offer.QUOTED) {
      add(span, "quote", List.of("corresp", pointers(span)));
    }
  }

  /** To the lines that the words quote; empty where they are not linked. */
  private String pointers(Span span) {
    return explanations.stream()
        .filter(each -> each.lemma().span().equals(span))
        .flatMap(
            each ->
                each.link() instanceof Link.Linked(var place, var reason)
                    ? Stream.of(ids.pointers(place))
                    : Stream.of())
        .findFirst()
        .orElse("");
  }

  private boolean isFirst(Span span) {
    return comment.text().substring(0, span.start()).isBlank();
  }

  /** Unless it is empty or crosses one that is there. */
  private void add(Span span, String element, List<String> attributes) {
    boolean crosses =
        marks.stream()
            .map(Mark::span)
            .anyMatch(
                other -> other.overlaps(span) && !other.contains(span) && !span.contains(other));
    if (!span.isEmpty() && !crosses) {
      marks.add(new Mark(span, element, attributes));
    }
  }
}

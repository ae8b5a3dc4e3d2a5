package org.manicule.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Comment;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.text.Span;

/**
 * The styles of a gloss that can be written as marks of emphasis. The corpus format takes what is
 * emphasised at the start of a gloss for the words explained, so emphasis is put there, or left
 * out, as the gloss has it. For one gloss.
 */
final class GlossStyles {

  /** How far into a gloss a closing bracket is looked for. */
  private static final int FIRST_WORDS = 300;

  private final Comment comment;
  private final String start;

  private GlossStyles(Comment comment) {
    this.comment = comment;
    int end = comment.text().indexOf("\n\n");
    this.start = end < 0 ? comment.text() : comment.text().substring(0, end);
  }

  static List<Styled> writable(Comment comment) {
    return new GlossStyles(comment).writable();
  }

  private List<Styled> writable() {
    List<Styled> styles = new ArrayList<>(comment.styles());
    if (hasClosingBracket()) {
      return styles;
    }
    List<Span> first = atStart();
    boolean isAll = !first.isEmpty() && isBare(comment.text().substring(first.getLast().end()));
    if (!isAll) {
      styles.removeIf(styled -> first.contains(styled.span()) && !isOffered(styled.span()));
    }
    offeredWithoutMark(styles).ifPresent(styles::addFirst);
    return styles;
  }

  private Optional<Styled> offeredWithoutMark(List<Styled> styles) {
    return comment.offered().stream()
        .limit(1)
        .filter(span -> isBare(comment.text().substring(0, span.start())))
        .filter(span -> styles.stream().noneMatch(styled -> styled.span().contains(span)))
        .map(span -> new Styled(span, Style.EMPHASIS, ""))
        .findFirst();
  }

  private boolean isOffered(Span span) {
    return isBare(span.of(comment.text())) || comment.offered().stream().anyMatch(span::overlaps);
  }

  /** The outermost styles that no word comes before, and none between. */
  private List<Span> atStart() {
    List<Span> first = new ArrayList<>();
    int end = 0;
    List<Span> inOrder =
        comment.styles().stream()
            .map(Styled::span)
            .sorted(
                Comparator.comparingInt(Span::start)
                    .thenComparing(Span::end, Comparator.reverseOrder()))
            .toList();
    for (Span span : inOrder) {
      if (span.start() >= end) {
        if (span.end() > start.length() || !isBare(start.substring(end, span.start()))) {
          return first;
        }
        first.add(span);
        end = span.end();
      }
    }
    return first;
  }

  /** {@code phantom keys] our tools}: then the bracket offers, and emphasis does not. */
  private boolean hasClosingBracket() {
    int depth = 0;
    for (int i = 0; i < Math.min(start.length(), FIRST_WORDS); i++) {
      char character = start.charAt(i);
      if (character == ']' && depth == 0) {
        return i > 0;
      }
      depth += character == '[' ? 1 : character == ']' ? -1 : 0;
    }
    return false;
  }

  private static boolean isBare(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}

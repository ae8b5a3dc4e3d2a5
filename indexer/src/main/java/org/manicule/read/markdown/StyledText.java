package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Comment.Styled;
import org.manicule.text.Span;

/**
 * Plain text with the runs that are set apart in it; lines end with {@code '\n'}.
 *
 * @param styles in the order in which they end
 */
record StyledText(String text, List<Styled> styles) {

  StyledText {
    styles = List.copyOf(styles);
  }

  /** The part from {@code start} on. */
  StyledText from(int start) {
    return part(new Span(start, text.length()));
  }

  StyledText part(Span span) {
    List<Styled> kept = new ArrayList<>();
    for (Styled styled : styles) {
      int start = Math.max(styled.span().start(), span.start()) - span.start();
      int end = Math.min(styled.span().end(), span.end()) - span.start();
      if (start < end) {
        kept.add(new Styled(new Span(start, end), styled.style(), styled.language()));
      }
    }
    return new StyledText(span.of(text), kept);
  }

  StyledText stripped() {
    int start = text.length() - text.stripLeading().length();
    return part(new Span(start, Math.max(start, text.stripTrailing().length())));
  }

  /** Both texts with {@code between} in the middle. */
  StyledText then(String between, StyledText next) {
    List<Styled> all = new ArrayList<>(styles);
    int by = text.length() + between.length();
    for (Styled styled : next.styles) {
      all.add(new Styled(styled.span().shift(by), styled.style(), styled.language()));
    }
    return new StyledText(text + between + next.text, all);
  }

  /** In one line. */
  StyledText unwrapped() {
    return new StyledText(text.replace('\n', ' '), styles);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}

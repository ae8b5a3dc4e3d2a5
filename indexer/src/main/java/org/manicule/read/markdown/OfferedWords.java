package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.model.Comment.Styled;
import org.manicule.text.Span;

/**
 * Finds the words that a gloss sets off at its start as those it explains: before a closing
 * bracket, {@code phantom keys] our tools}, or by emphasis, {@code *phantom keys* are our tools}.
 * Quotation marks and punctuation around them stay out.
 */
final class OfferedWords {

  private static final int LONGEST = 300;
  private static final String AROUND = "\"“”„‟«»‹›‘’‚'`.,:;";

  private OfferedWords() {}

  /**
   * @param start the first paragraph of the gloss
   * @param paragraphs how many the gloss has
   */
  static List<Span> in(StyledText start, int paragraphs) {
    int bracket = closingBracket(start.text());
    if (bracket > 0) {
      return trimmed(new Span(0, bracket), start.text());
    }
    List<Span> runs = emphasisAtStart(start);
    boolean whole = !runs.isEmpty() && isBare(start.text().substring(runs.getLast().end()));
    return whole && paragraphs == 1
        ? List.of()
        : runs.stream().flatMap(run -> trimmed(run, start.text()).stream()).toList();
  }

  /** The first that no bracket opens; -1 where there is none in sight. */
  private static int closingBracket(String text) {
    int depth = 0;
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      if (c == ']' && depth == 0) {
        return i;
      }
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    return -1;
  }

  /** Several runs where nothing but punctuation stands between them. */
  private static List<Span> emphasisAtStart(StyledText start) {
    List<Span> runs = new ArrayList<>();
    int end = 0;
    List<Span> styled =
        start.styles().stream()
            .map(Styled::span)
            .sorted(
                Comparator.comparingInt(Span::start)
                    .thenComparing(Span::end, Comparator.reverseOrder()))
            .toList();
    for (Span run : styled) {
      if (run.start() >= end) {
        if (!isBare(start.text().substring(end, run.start()))) {
          return runs;
        }
        runs.add(run);
        end = run.end();
      }
    }
    return runs;
  }

  private static boolean isBare(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static List<Span> trimmed(Span span, String text) {
    int from = span.start();
    int to = span.end();
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (to > from && isAround(text.charAt(to - 1))) {
      to--;
    }
    return isBare(text.substring(from, to)) ? List.of() : List.of(new Span(from, to));
  }

  private static boolean isAround(char character) {
    return Character.isWhitespace(character) || AROUND.indexOf(character) >= 0;
  }
}

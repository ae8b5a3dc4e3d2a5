package org.manicule.export;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.text.MarkdownText;
import org.manicule.text.Span;

/**
 * A paragraph with its styles as marks of emphasis. A style is left out where Markdown would not
 * take its marks for emphasis, or where it crosses another. For one paragraph.
 */
final class StyledMarkdown {

  /** Outer before inner: by start, the longer first; where they are one, as they are listed. */
  private static final Comparator<Styled> OUTER_FIRST =
      Comparator.<Styled>comparingInt(styled -> styled.span().start())
          .thenComparing(styled -> styled.span().end(), Comparator.reverseOrder());

  private record Open(Span span, String mark) {
    int end() {
      return span.end();
    }
  }

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  /** Where the last mark ends. */
  private int markEnd = -1;

  private StyledMarkdown(String source, int start) {
    this.source = source;
    this.at = start;
  }

  /**
   * @param styles of all of the text
   */
  static String of(Span paragraph, String text, List<Styled> styles) {
    StyledMarkdown markdown = new StyledMarkdown(text.replace('\n', ' '), paragraph.start());
    // Inner styles are listed before outer ones.
    styles.reversed().stream()
        .filter(styled -> paragraph.contains(styled.span()) && !styled.span().isEmpty())
        .sorted(OUTER_FIRST)
        .forEach(markdown::style);
    markdown.advance(paragraph.end());
    return markdown.out.toString();
  }

  private void style(Styled styled) {
    advance(styled.span().start());
    boolean crosses = !open.isEmpty() && open.getLast().end() < styled.span().end();
    boolean runsTogether = isBehindStar() && !isThreeStars(styled);
    boolean hasMark = !runsTogether || !isWord(after(styled.span()));
    if (!crosses && hasMark && mayEnclose(styled.span())) {
      // Two stars for two styles would be taken for one mark.
      String sign = runsTogether ? "_" : "*";
      String mark = styled.style() == Style.STRONG ? sign + sign : sign;
      mark(mark);
      open.addLast(new Open(styled.span(), mark));
    }
  }

  private boolean isBehindStar() {
    return markEnd == out.length() && out.charAt(markEnd - 1) == '*';
  }

  private boolean isThreeStars(Styled styled) {
    return styled.style() == Style.STRONG
        && !open.isEmpty()
        && open.getLast().equals(new Open(styled.span(), "*"));
  }

  /** Goes on to a position, closing what ends before or there. */
  private void advance(int to) {
    while (!open.isEmpty() && open.getLast().end() <= to) {
      write(open.getLast().end());
      mark(open.removeLast().mark());
    }
    write(to);
  }

  private void mark(String mark) {
    out.append(mark);
    markEnd = out.length();
  }

  private void write(int to) {
    String plain = source.substring(at, to);
    boolean startsLine = out.isEmpty();
    out.append(startsLine ? startOfLine(plain) : MarkdownText.inside(plain));
    at = to;
  }

  private static String startOfLine(String plain) {
    return plain.isBlank()
        ? MarkdownText.inside(plain)
        : MarkdownText.line(plain) + trailing(plain);
  }

  private static String trailing(String plain) {
    return plain.substring(plain.stripTrailing().length());
  }

  /** Whether marks around the span open and close emphasis, by the rules of flanking. */
  private boolean mayEnclose(Span span) {
    int first = source.codePointAt(span.start());
    int last = source.codePointBefore(span.end());
    int before = span.start() == 0 ? ' ' : source.codePointBefore(span.start());
    return !isSpace(first)
        && !isSpace(last)
        && (isWord(first) || !isWord(before))
        && (isWord(last) || !isWord(after(span)));
  }

  private int after(Span span) {
    return span.end() == source.length() ? ' ' : source.codePointAt(span.end());
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character);
  }
}

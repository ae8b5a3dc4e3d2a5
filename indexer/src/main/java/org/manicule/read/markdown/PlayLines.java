package org.manicule.read.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.model.Comment.Style;
import org.manicule.read.markdown.MarkdownBlock.Direction;
import org.manicule.read.markdown.MarkdownBlock.Speaker;
import org.manicule.text.Span;

/**
 * Recognises what a play has besides its verse: {@code **COMUS**} at the head of a paragraph names
 * who speaks, {@code *[Enter COMUS.]*} on lines of its own is a stage direction. For one paragraph.
 */
final class PlayLines {

  private static final Pattern STOP = Pattern.compile("[.:]$");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final String text;
  private final Set<Span> strong = new HashSet<>();

  /** Bracketed words in emphasis, by where they start. */
  private final Map<Integer, Span> bracketed = new HashMap<>();

  PlayLines(StyledText paragraph) {
    this.text = paragraph.text();
    paragraph
        .styles()
        .forEach(
            styled -> {
              if (styled.style() == Style.STRONG) {
                strong.add(styled.span());
              } else if (isBracketed(styled.span())) {
                bracketed.put(styled.span().start(), styled.span());
              }
            });
  }

  /** Who speaks, where a line at the head of the paragraph says so. */
  Optional<Speaker> speaker(Span line) {
    Span words = stripped(line);
    return strong.contains(words)
        ? Optional.of(new Speaker(STOP.matcher(words.of(text)).replaceFirst("")))
        : Optional.empty();
  }

  /**
   * The stage direction that begins with a line; it may go on below.
   *
   * @return where it stands, with its brackets
   */
  Optional<Span> direction(Span line) {
    return Optional.ofNullable(bracketed.get(stripped(line).start()))
        .filter(words -> endsLine(words.end()));
  }

  /** The words of a direction, without its brackets, in one line. */
  Direction words(Span direction) {
    String inner = new Span(direction.start() + 1, direction.end() - 1).of(text);
    return new Direction(WHITE_SPACE.matcher(inner).replaceAll(" ").strip());
  }

  private boolean isBracketed(Span words) {
    return words.length() > 2
        && text.charAt(words.start()) == '['
        && text.charAt(words.end() - 1) == ']';
  }

  private boolean endsLine(int end) {
    int lineEnd = text.indexOf('\n', end);
    String rest = text.substring(end, lineEnd < 0 ? text.length() : lineEnd).strip();
    return rest.isEmpty() || rest.equals("\\");
  }

  private Span stripped(Span line) {
    String typed = line.of(text);
    int start = line.start() + typed.length() - typed.stripLeading().length();
    return new Span(start, Math.max(start, line.start() + typed.stripTrailing().length()));
  }
}

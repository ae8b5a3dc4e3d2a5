package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.read.markdown.MarkdownBlock.Paragraph;
import org.manicule.read.markdown.MarkdownBlock.SourceLine;
import org.manicule.read.markdown.MarkdownBlock.Speaker;
import org.manicule.read.markdown.MarkdownBlock.VerseLine;
import org.manicule.read.markdown.MarkdownBlock.VersePart;
import org.manicule.text.Span;

/** Reads a paragraph as lines of verse, with what a play has between them. For one paragraph. */
final class VerseLines {

  private static final Pattern NUMBERED =
      Pattern.compile("\\[(?<number>\\d{1,9}\\p{Ll}?)\\]\\h+(?<text>.*)");

  private final Paragraph paragraph;
  private final String text;
  private final PlayLines play;
  private final Oddities oddities;
  private final List<VersePart> parts = new ArrayList<>();
  private boolean atHead = true;
  private int passed;

  private VerseLines(Paragraph paragraph, Oddities oddities) {
    this.paragraph = paragraph;
    this.text = paragraph.content().text();
    this.play = new PlayLines(paragraph.content());
    this.oddities = oddities;
  }

  static List<VersePart> of(Paragraph paragraph, Oddities oddities) {
    VerseLines reader = new VerseLines(paragraph, oddities);
    reader.read();
    return reader.parts;
  }

  private void read() {
    int start = 0;
    for (int i = 0; i < paragraph.lines().size(); i++) {
      int end = text.indexOf('\n', start);
      Span line = new Span(start, end < 0 ? text.length() : end);
      if (line.start() >= passed && !isFence(i)) {
        line(paragraph.lines().get(i), line);
      }
      start = line.end() + 1;
    }
  }

  private void line(SourceLine source, Span line) {
    Optional<Span> direction = play.direction(line);
    if (direction.isPresent()) {
      parts.add(play.words(direction.get()));
      passed = direction.get().end();
      return;
    }
    Optional<Speaker> speaker = atHead ? play.speaker(line) : Optional.empty();
    speaker.ifPresentOrElse(parts::add, () -> verse(source, line));
    atHead = false;
  }

  private boolean isFence(int line) {
    SourceLine source = paragraph.lines().get(line);
    boolean sameLine = line > 0 && source.equals(paragraph.lines().get(line - 1));
    return !sameLine && see(Oddity.in(source.raw()), source, oddities);
  }

  /** Whether the line is a fence, which is no verse. */
  private static boolean see(Set<Oddity> found, SourceLine source, Oddities oddities) {
    found.forEach(oddity -> oddities.see(oddity, source.position()));
    return found.contains(Oddity.FENCE);
  }

  /** Editors indent with no-break spaces too, and end all lines of a stanza with a backslash. */
  private static String withoutLayout(String line) {
    int start = 0;
    int end = line.endsWith("\\") ? line.length() - 1 : line.length();
    while (start < end && isLayout(line.charAt(start))) {
      start++;
    }
    while (end > start && isLayout(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isLayout(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private void verse(SourceLine source, Span line) {
    String verse = withoutLayout(line.of(text));
    Matcher numbered = NUMBERED.matcher(verse);
    if (source.raw().startsWith("[") && numbered.matches()) {
      parts.add(new VerseLine(source.position(), numbered.group("number"), numbered.group("text")));
    } else if (!verse.isEmpty()) {
      parts.add(new VerseLine(source.position(), "", verse));
    }
  }
}

package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.read.markdown.MarkdownBlock.Paragraph;
import org.manicule.read.markdown.MarkdownBlock.SourceLine;
import org.manicule.read.markdown.MarkdownBlock.VerseLine;

/** Reads a paragraph as lines of verse. */
final class VerseLines {

  private static final Pattern NUMBERED =
      Pattern.compile("\\[(?<number>\\d{1,9}\\p{Ll}?)\\]\\h+(?<text>.*)");

  private VerseLines() {}

  static List<VerseLine> of(Paragraph paragraph, Oddities oddities) {
    String[] texts = paragraph.content().text().split("\n", -1);
    List<VerseLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      SourceLine source = paragraph.lines().get(i);
      boolean sameLine = i > 0 && source.equals(paragraph.lines().get(i - 1));
      boolean fence = !sameLine && see(Oddity.in(source.raw()), source, oddities);
      String text = withoutLayout(texts[i]);
      if (!fence && !text.isEmpty()) {
        lines.add(line(source, text));
      }
    }
    return lines;
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

  private static VerseLine line(SourceLine source, String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return source.raw().startsWith("[") && numbered.matches()
        ? new VerseLine(source.position(), numbered.group("number"), numbered.group("text"))
        : new VerseLine(source.position(), "", text);
  }
}

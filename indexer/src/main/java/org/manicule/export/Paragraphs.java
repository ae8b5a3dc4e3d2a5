package org.manicule.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.text.Span;

/** The paragraphs of a gloss, which blank lines part. */
final class Paragraphs {

  private static final Pattern BETWEEN = Pattern.compile("\\s*\\n\\s*\\n\\s*");

  private Paragraphs() {}

  /** Without the white space around each; at least one. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = text.length() - text.stripLeading().length();
    int end = Math.max(start, text.stripTrailing().length());
    Matcher between = BETWEEN.matcher(text).region(start, end);
    while (between.find()) {
      paragraphs.add(new Span(start, between.start()));
      start = between.end();
    }
    paragraphs.add(new Span(start, end));
    return paragraphs;
  }
}

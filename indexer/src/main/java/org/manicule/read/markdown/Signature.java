package org.manicule.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.text.Span;

/**
 * The last line of a gloss that names its author: {@code — R. Bell}. A line of prose that happens
 * to begin with a dash is none: it begins with a small letter, ends a sentence, or is long.
 */
final class Signature {

  private static final Pattern LINE = Pattern.compile("(?:[–—―]\\h*|--+\\h*|-\\h+)(?<name>\\S.*)");
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;

  /** The end of a name may be an initial or a short form: {@code R. C. J.}, {@code Jr.} */
  private static final Pattern SENTENCE_END = Pattern.compile(".*([;:,!?]|\\p{L}{4}\\.)");

  private Signature() {}

  /**
   * Takes the signature out of the last paragraph.
   *
   * @param paragraphs of the gloss; an empty paragraph is left where only the signature stood
   */
  static Optional<String> takeFrom(List<StyledText> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    StyledText last = paragraphs.getLast();
    int start = last.text().lastIndexOf('\n') + 1;
    Matcher line = LINE.matcher(last.text().substring(start).strip());
    boolean nothingElse = start == 0 && paragraphs.size() == 1;
    if (nothingElse || !line.matches() || !isName(line.group("name"))) {
      return Optional.empty();
    }
    paragraphs.set(paragraphs.size() - 1, last.part(new Span(0, start)).stripped());
    return Optional.of(line.group("name"));
  }

  private static boolean isName(String words) {
    int first = words.codePointAt(0);
    boolean noSmallLetter = Character.isLetter(first) && !Character.isLowerCase(first);
    return noSmallLetter
        && words.length() <= LONGEST
        && words.split("\\s+").length <= MOST_WORDS
        && !SENTENCE_END.matcher(words).matches();
  }
}

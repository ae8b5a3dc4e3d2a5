package org.manicule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into its sentences.
 *
 * <p>{@code "It stirs. See Aen. 4, and cf. l. 12."} has two: the full stop of an abbreviation ends
 * no sentence. A blank line always does. The spans cover the whole text, each with the white space
 * behind it.
 */
public final class Sentences {

  private static final String ENDS = ".!?…。！？؟";
  private static final String CLOSERS = "\"'”’»›)]}“‘」』";
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\p{L}|[ivxlc]+|(\\p{L}\\.)+\\p{L}"
              + "|bk|bzw|cf|ch|comp|cp|ed|edd|eg|esp|etc|ff|fol|foll|fr|ib|ibid|ie|lit|ll|loc|mr|mrs"
              + "|nn|op|orig|pag|pp|prob|sc|sq|sqq|st|tom|usw|vgl|viz|vol|vs|vv",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final CharSequence text;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private Sentences(CharSequence text) {
    this.text = text;
  }

  /** The sentences in reading order; none in an empty text. */
  public static List<Span> of(CharSequence text) {
    return new Sentences(text).find();
  }

  private List<Span> find() {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (character == '\n') {
        at = passLineEnd(at);
      } else if (ENDS.indexOf(character) >= 0) {
        at = passEnd(at);
      } else {
        at++;
      }
    }
    startNext(text.length());
    return found;
  }

  private void startNext(int next) {
    if (next > start) {
      found.add(new Span(start, next));
      start = next;
    }
  }

  private int passLineEnd(int at) {
    int next = skipSpace(at);
    if (isBlankLine(at, next)) {
      startNext(next);
    }
    return next;
  }

  /** Goes past the mark at {@code at}, and those behind it, where a sentence may end. */
  private int passEnd(int at) {
    int closed = at + 1;
    while (closed < text.length() && isEndOrCloser(text.charAt(closed))) {
      closed++;
    }
    int next = skipSpace(closed);
    boolean isSpaced = next > closed || text.charAt(at) >= 0x3000;
    if (isBlankLine(closed, next) || (isSpaced && !goesOn(at, next))) {
      startNext(next);
    }
    return next;
  }

  private boolean goesOn(int end, int next) {
    if (next < text.length() && Character.isLowerCase(startOfWord(next))) {
      return true;
    }
    return text.charAt(end) == '.' && isAbbreviation(end, next);
  }

  private static boolean isEndOrCloser(char character) {
    return ENDS.indexOf(character) >= 0 || CLOSERS.indexOf(character) >= 0;
  }

  private boolean isBlankLine(int from, int to) {
    int lineEnds = 0;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        lineEnds++;
      }
    }
    return lineEnds > 1;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first letter or digit behind opening marks; a space where another sign comes first. */
  private int startOfWord(int from) {
    for (int at = from; at < text.length() && at < from + 4; at++) {
      int codePoint = Character.codePointAt(text, at);
      if (Character.isLetterOrDigit(codePoint)) {
        return codePoint;
      }
    }
    return ' ';
  }

  private boolean isAbbreviation(int stop, int next) {
    int start = stop;
    while (start > 0 && stop - start < 12 && isWordOrStop(text.charAt(start - 1))) {
      start--;
    }
    boolean numberFollows = next < text.length() && Character.isDigit(text.charAt(next));
    if (numberFollows && stop > 0 && Character.isLetterOrDigit(text.charAt(stop - 1))) {
      return true;
    }
    return ABBREVIATION.matcher(text.subSequence(start, stop)).matches();
  }

  private static boolean isWordOrStop(char character) {
    return Character.isLetter(character) || character == '.';
  }
}

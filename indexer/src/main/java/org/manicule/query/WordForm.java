package org.manicule.query;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand as a word or a phrase in a {@link Query}: only what reads back as just that. */
final class WordForm {

  static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  /** At its end it asks for near spellings: {@code near~} or {@code near~2}. */
  static final Pattern NEAR_MARK = Pattern.compile("~\\d*$");

  private WordForm() {}

  static void require(String text) {
    if (!isWord(text)) {
      throw new IllegalArgumentException(
          "a word must begin and end with a letter or digit, hold no blank, quotation mark or"
              + " parenthesis, and be no operator and no field: '"
              + text
              + "'");
    }
  }

  static void requireStart(String text) {
    require(text);
    if (wordCharacters(text) < QueryLimits.SHORTEST_START) {
      throw new IllegalArgumentException(
          "a beginning must have " + QueryLimits.SHORTEST_START + " letters: '" + text + "'");
    }
  }

  static void requirePhrase(String words) {
    if (wordCharacters(words) == 0
        || words.indexOf('"') >= 0
        || !words.equals(words.strip())
        || !words.equals(QueryText.clean(words))) {
      throw new IllegalArgumentException(
          "a phrase must have a letter or digit, no quotation mark and single blanks: '"
              + words
              + "'");
    }
  }

  static boolean isWord(String text) {
    return !text.isEmpty()
        && text.equals(trim(text))
        && text.codePoints().noneMatch(WordForm::endsWord)
        && text.equals(QueryText.clean(text))
        && !OPERATORS.contains(text)
        && !beginsWithField(text)
        && !NEAR_MARK.matcher(text).find();
  }

  /**
   * The nearest that may stand as a word, empty where there is no letter or digit: {@code
   * weights~2} and {@code (weights!)} give {@code weights}, {@code NOT} gives {@code not}.
   */
  static String from(String typed) {
    String word = trim(typed);
    while (NEAR_MARK.matcher(word).find()) {
      word = trim(NEAR_MARK.matcher(word).replaceFirst(""));
    }
    return OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** {@code pre*,} gives {@code pre*}: only signs of the query language stay at the end. */
  static String withoutFinalMarks(String typed) {
    int end = typed.length();
    while (end > 0
        && !belongsToWord(typed.codePointBefore(end))
        && !isSign(typed.charAt(end - 1))) {
      end -= Character.charCount(typed.codePointBefore(end));
    }
    return typed.substring(0, end);
  }

  private static boolean isSign(char character) {
    return character == '*' || character == '~' || character == ':';
  }

  /** Without the marks before its first and behind its last letter or digit. */
  static String trim(String text) {
    int start = 0;
    while (start < text.length() && !isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && !belongsToWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  static int wordCharacters(String text) {
    return (int) text.codePoints().filter(WordForm::isLetterOrDigit).count();
  }

  /** Whether a word stops before this character, wherever it stands. */
  static boolean endsWord(int character) {
    return character == ' ' || character == '"' || character == '(' || character == ')';
  }

  private static boolean beginsWithField(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && Field.named(text.substring(0, colon)).isPresent();
  }

  static boolean isLetterOrDigit(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.LETTER_NUMBER
        || Character.getType(character) == Character.OTHER_NUMBER;
  }

  /** Letters, digits, and the accents that combine with the letter before. */
  private static boolean belongsToWord(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> isLetterOrDigit(character);
    };
  }
}

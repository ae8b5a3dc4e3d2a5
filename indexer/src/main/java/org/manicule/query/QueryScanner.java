package org.manicule.query;

import java.util.Optional;

/** Goes through a cleaned query from left to right; blanks between its parts are passed over. */
final class QueryScanner {

  private final String text;
  private int position;

  QueryScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    skipBlanks();
    return position == text.length();
  }

  /** Whether this very character comes next, with no blank before it. */
  boolean at(char wanted) {
    return position < text.length() && text.charAt(position) == wanted;
  }

  boolean take(char wanted) {
    boolean found = at(wanted);
    position += found ? 1 : 0;
    return found;
  }

  /** Whether a word in capitals comes next that is this operator and no more. */
  boolean atOperator(String operator) {
    skipBlanks();
    return text.startsWith(operator, position) && wordEndsAt(position + operator.length());
  }

  boolean takeOperator(String operator) {
    boolean found = atOperator(operator);
    position += found ? operator.length() : 0;
    return found;
  }

  boolean atNegation() {
    return atOperator("NOT") || atMinus();
  }

  String takeNegation() {
    String negation = at('-') ? "-" : "NOT";
    position += negation.length();
    skipBlanks();
    return negation;
  }

  /** A hyphen begins a negation; two are a dash, one alone or inside a word is a mark. */
  private boolean atMinus() {
    boolean afterWord = position > 0 && !WordForm.endsWord(text.charAt(position - 1));
    return at('-') && !afterWord && !marksOnlyAt(position + 1);
  }

  private boolean marksOnlyAt(int place) {
    return place == text.length() || " )-".indexOf(text.charAt(place)) >= 0;
  }

  /** Passes over what is no part of any word, phrase or group, and tells what it was. */
  String takeMarks() {
    skipBlanks();
    int start = position;
    while (position < text.length() && !atWord() && !WordForm.endsWord(text.charAt(position))) {
      position += Character.charCount(text.codePointAt(position));
    }
    return text.substring(start, position);
  }

  /** A field with its colon, where something stands right behind it. */
  Optional<Field> takeField() {
    int colon = text.indexOf(':', position);
    if (colon < 0 || !somethingAt(colon + 1)) {
      return Optional.empty();
    }
    Optional<Field> field = Field.named(text.substring(position, colon));
    position = field.isPresent() ? colon + 1 : position;
    return field;
  }

  private boolean somethingAt(int place) {
    return place < text.length() && text.charAt(place) != ' ' && text.charAt(place) != ')';
  }

  boolean atWord() {
    return position < text.length() && WordForm.isLetterOrDigit(text.codePointAt(position));
  }

  String takeWord() {
    int start = position;
    while (!wordEndsAt(position)) {
      position++;
    }
    return WordForm.withoutFinalMarks(text.substring(start, position));
  }

  String takeDigits() {
    int start = position;
    while (position < text.length()
        && text.charAt(position) >= '0'
        && text.charAt(position) <= '9') {
      position++;
    }
    return text.substring(start, position);
  }

  /** What stands before the next quotation mark; the mark is passed over. */
  Optional<String> takeUntilQuotationMark() {
    int end = text.indexOf('"', position);
    if (end < 0) {
      return Optional.empty();
    }
    String quoted = text.substring(position, end);
    position = end + 1;
    return Optional.of(quoted);
  }

  private boolean wordEndsAt(int place) {
    return place >= text.length() || WordForm.endsWord(text.charAt(place));
  }

  private void skipBlanks() {
    while (at(' ')) {
      position++;
    }
  }
}

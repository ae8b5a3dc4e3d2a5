package org.manicule.read.tei;

/**
 * Running text put together from the pieces in which a file holds it: runs of white space become
 * one blank, and none stands at the ends. Pieces may be taken back.
 *
 * <pre>{@code
 * flow.append("  Arma \n");
 * flow.append("virumque");
 * flow.text(); // "Arma virumque"
 * }</pre>
 *
 * <p>Chinese and Japanese are written without blanks: a line end between two of their characters
 * leaves none. For one thread.
 */
final class TextFlow {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private boolean blankDue;
  private boolean lineEndDue;
  private boolean glued;

  /** A place in the flow to go back to. */
  record Mark(int length, boolean blankDue, boolean lineEndDue, boolean glued) {}

  void append(CharSequence piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        blankDue = !glued;
        lineEndDue |= c == '\n';
      } else {
        settleBlank(c);
        text.append(c);
      }
    }
  }

  /** The next piece begins a word of its own, unless it is glued. */
  void space() {
    blankDue = !glued;
  }

  /** The next piece goes on without a blank, whatever white space stands between. */
  void glue() {
    blankDue = false;
    glued = true;
  }

  Mark mark() {
    return new Mark(text.length(), blankDue, lineEndDue, glued);
  }

  void goBack(Mark mark) {
    // Lines may have been taken out of the flow since.
    text.setLength(Math.min(mark.length(), text.length()));
    blankDue = mark.blankDue();
    lineEndDue = mark.lineEndDue();
    glued = mark.glued();
  }

  /** What was appended since. */
  String since(Mark mark) {
    return text.substring(Math.min(mark.length(), text.length())).strip();
  }

  /** Takes back what was appended since, but remembers it as struck out. */
  void strike(Mark mark) {
    struck.append(struck.isEmpty() ? "" : " ").append(since(mark));
    goBack(mark);
  }

  /** What is struck out, which stands where nothing else does. */
  String struck() {
    return struck.toString();
  }

  String text() {
    return text.toString();
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Where the next character will stand. */
  int end() {
    return text.length() + (blankDue && !text.isEmpty() ? 1 : 0);
  }

  /** The last character; a blank where there is none or white space follows. */
  char last() {
    return text.isEmpty() || blankDue ? ' ' : text.charAt(text.length() - 1);
  }

  void clear() {
    text.setLength(0);
    struck.setLength(0);
    blankDue = false;
    lineEndDue = false;
    glued = false;
  }

  private void settleBlank(char next) {
    boolean wanted = blankDue && !text.isEmpty();
    if (wanted && !(lineEndDue && isUnspaced(text.charAt(text.length() - 1)) && isUnspaced(next))) {
      text.append(' ');
    }
    blankDue = false;
    lineEndDue = false;
    glued = false;
  }

  private static boolean isUnspaced(char c) {
    // Ideographs, kana, and the full-width signs between them.
    return (0x2E80 <= c && c <= 0x9FFF)
        || (0xF900 <= c && c <= 0xFAFF)
        || (0xFF00 <= c && c < 0xFFF0);
  }
}

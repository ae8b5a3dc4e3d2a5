package org.manicule.text;

import java.util.regex.Pattern;

/**
 * Writes plain text so that Markdown (CommonMark) reads the same text again.
 *
 * <p>{@code MarkdownText.line("1. *ipse*")} is {@code "1\\. \\*ipse\\*"}.
 */
public final class MarkdownText {

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "[\\\\`*\\[\\]<~]"
              // An underscore inside a word is no mark of emphasis.
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
              // What would stand for one character.
              + "|&(?=#?[0-9A-Za-z]{1,40};)");

  private static final Pattern AT_THE_START =
      Pattern.compile("^([#>+=|-]|\\d{1,9}(?=[.)](?:\\s|$)))");

  private MarkdownText() {}

  /** One line of a paragraph; white space around it goes, as Markdown takes it away. */
  public static String line(String plain) {
    return start(inside(plain.strip()));
  }

  /** A piece that does not begin a line. */
  public static String inside(String plain) {
    return ANYWHERE.matcher(plain).replaceAll("\\\\$0");
  }

  /** A number keeps its figures and has its full stop escaped: {@code 7\. }. */
  private static String start(String line) {
    return AT_THE_START
        .matcher(line)
        .replaceFirst(
            found ->
                Character.isDigit(found.group().charAt(0))
                    ? found.group() + "\\\\"
                    : "\\\\" + found.group());
  }
}

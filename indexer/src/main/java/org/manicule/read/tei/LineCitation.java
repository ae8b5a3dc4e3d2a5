package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation of lines, as commentaries write it: {@code 5}, {@code 1.5-7}, {@code 34, 35}, {@code
 * urn:cts:latinLit:phi0690.phi003:1.5-1.7}, {@code text=Aen.:book=9:commline=9}.
 *
 * @param work what it says before its first figure about the work, such as {@code Ecl.}; often
 *     empty
 * @param first the numbers of the first line, the outermost division first
 * @param last the numbers of the last line; may leave out those of its divisions
 */
record LineCitation(String work, List<String> first, List<String> last) {

  private static final String NUMBERS = "\\d{1,6}[a-z]{0,2}(?:\\.\\s?\\d{1,6}[a-z]{0,2}){0,6}";
  private static final Pattern LINES =
      Pattern.compile(
          "(?<work>[^0-9]*)(?<first>"
              + NUMBERS
              + ")(?:\\s*[-–—,]+[^0-9]{0,40}(?<last>"
              + NUMBERS
              + "))?.*");
  private static final Pattern BARE =
      Pattern.compile("[\\s\\[(]*" + NUMBERS + "(?:\\s*[-–—,]+\\s*" + NUMBERS + ")?[\\s.:)\\]]*");
  private static final Pattern NAMED_NUMBER = Pattern.compile("(\\p{L}+)=([^:]*)");

  /** Units and the like, which name no work. */
  private static final Pattern UNITS =
      Pattern.compile("(?i)(\\s|\\.|:|book|bk|line|lines|ll?|vv?|verse|vers|poem|ad|on|§)*");

  LineCitation {
    first = List.copyOf(first);
    last = List.copyOf(last);
  }

  /** Empty where no number is cited. */
  static Optional<LineCitation> of(String text) {
    String passage = passage(text.strip());
    if (NAMED_NUMBER.matcher(passage).lookingAt()) {
      return ofNamedNumbers(passage);
    }
    Matcher lines = LINES.matcher(passage);
    if (!lines.matches()) {
      return Optional.empty();
    }
    List<String> first = numbers(lines.group("first"));
    String last = lines.group("last");
    String work = UNITS.matcher(lines.group("work")).matches() ? "" : lines.group("work").strip();
    return Optional.of(new LineCitation(work, first, last == null ? first : numbers(last)));
  }

  /** Whether a text is nothing but a citation in figures. */
  static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  private static String passage(String text) {
    boolean hasPassage = text.startsWith("urn:") && text.split(":", -1).length > 4;
    return hasPassage ? text.substring(text.lastIndexOf(':') + 1) : text;
  }

  private static Optional<LineCitation> ofNamedNumbers(String text) {
    List<String> numbers = new ArrayList<>();
    String work = "";
    Matcher pairs = NAMED_NUMBER.matcher(text);
    while (pairs.find()) {
      String number = TeiNumber.ofDivision(pairs.group(2));
      if (pairs.group(1).equals("text")) {
        work = pairs.group(2);
      } else if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new LineCitation(work, numbers, numbers));
  }

  /** {@code 7f.} means line 7 and what follows, where there is no line 7f. */
  LineCitation withoutLetters() {
    return new LineCitation(work, withoutLetters(first), withoutLetters(last));
  }

  private static List<String> withoutLetters(List<String> numbers) {
    return numbers.stream().map(number -> number.replaceFirst("[a-z]+$", "")).toList();
  }

  private static List<String> numbers(String dotted) {
    return Arrays.stream(dotted.split("\\.\\s?", -1))
        .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
        .toList();
  }
}

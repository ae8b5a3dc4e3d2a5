package org.manicule.read.tei;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.text.RomanNumeral;

/**
 * The number that an {@code n} states, in arabic figures, without what stands before it: {@code
 * 12a}, {@code 1.12} (its last part), {@code Ham12}, {@code 012} and, where it ends a range, {@code
 * 12-13} state 12 (or 12a). Words and misprints ({@code tr}, {@code 2g0}) state nothing.
 */
final class TeiNumber {

  private static final Pattern FIGURES =
      Pattern.compile("(?:.*[^0-9A-Za-z]|[A-Za-z]+)?0*([0-9]{1,6}[a-z]{0,2})[^0-9A-Za-z]*");
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,6}[a-z]?)\\s*[-–—/,]+\\s*[0-9].*");
  private static final Pattern LAST_PART = Pattern.compile("(?:.*[^0-9A-Za-z])?([IVXLivxl]+)");
  private static final Pattern LEADING = Pattern.compile("([0-9]{1,6}).*");

  private TeiNumber() {}

  /** The number of a line; empty where {@code n} states none. */
  static String ofLine(String n) {
    Matcher range = RANGE.matcher(n);
    if (range.matches()) {
      return range.group(1);
    }
    Matcher figures = FIGURES.matcher(n);
    return figures.matches() ? figures.group(1) : "";
  }

  /** The number of a division, which may be roman; empty where {@code n} states none. */
  static String ofDivision(String n) {
    String figures = n.contains(":") ? "" : ofLine(n);
    if (!figures.isEmpty()) {
      return figures;
    }
    Matcher roman = LAST_PART.matcher(n);
    boolean letter = n.length() == 1 && "lL".contains(n);
    return roman.matches() && !letter ? arabic(roman.group(1)).orElse("") : "";
  }

  /** Its value without letters behind it. */
  static OptionalInt value(String number) {
    Matcher leading = LEADING.matcher(number);
    return leading.matches()
        ? OptionalInt.of(Integer.parseInt(leading.group(1)))
        : OptionalInt.empty();
  }

  private static Optional<String> arabic(String roman) {
    OptionalInt value = RomanNumeral.valueOf(roman.toUpperCase(Locale.ROOT));
    return value.isPresent() ? Optional.of(String.valueOf(value.getAsInt())) : Optional.empty();
  }
}

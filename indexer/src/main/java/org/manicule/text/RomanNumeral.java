package org.manicule.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Roman numerals from 1 to 3999, all in capitals or all in small letters: {@code "XIV"} and {@code
 * "xiv"} are 14, {@code "Xiv"} and {@code "IC"} are none. Old editions write {@code "IIII"} too.
 */
public final class RomanNumeral {

  private static final Pattern CAPITALS =
      Pattern.compile("(?=.)M{0,3}(CM|CD|D?C{0,4})(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})");
  private static final String LETTERS = "IVXLCDM";
  private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

  private RomanNumeral() {}

  public static OptionalInt valueOf(String numeral) {
    String capitals =
        numeral.chars().allMatch(c -> 'a' <= c && c <= 'z') ? raise(numeral) : numeral;
    return CAPITALS.matcher(capitals).matches()
        ? OptionalInt.of(sum(capitals))
        : OptionalInt.empty();
  }

  private static String raise(String small) {
    StringBuilder capitals = new StringBuilder();
    small.chars().forEach(c -> capitals.append((char) (c - 'a' + 'A')));
    return capitals.toString();
  }

  private static int sum(String capitals) {
    int sum = 0;
    int right = 0;
    for (int i = capitals.length() - 1; i >= 0; i--) {
      int worth = WORTH[LETTERS.indexOf(capitals.charAt(i))];
      sum += worth < right ? -worth : worth;
      right = worth;
    }
    return sum;
  }
}

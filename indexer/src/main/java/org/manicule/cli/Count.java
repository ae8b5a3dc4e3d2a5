package org.manicule.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Count {

  private Count() {}

  /** {@code 1 work}, {@code 12,345 lines}. */
  static String of(long number, String thing) {
    return "%s %s".formatted(number(number), number == 1 ? thing : plural(thing));
  }

  /** {@code 12,345}, whatever the locale. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String plural(String thing) {
    return thing.endsWith("s") ? thing + "es" : thing + "s";
  }
}

package org.manicule.web.page;

import java.util.Locale;
import org.manicule.search.SearchResult.Total;

/** Counts in words: {@code 1 line}, {@code 10,000 lines}, {@code more than 10,000 passages}. */
final class Count {

  private Count() {}

  static String of(long number, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
  }

  static String of(Total total, String one, String many) {
    return total.exact()
        ? of(total.value(), one, many)
        : "more than " + of(total.value(), many, many);
  }

  static String of(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}

package org.manicule.web.page;

import java.util.Locale;
import java.util.Set;

/**
 * The language of a run of text and the direction in which it runs, as attributes of its element.
 *
 * @param tag a BCP 47 tag; {@code und} where it is not known
 * @param direction {@code ltr}, {@code rtl}, or {@code auto}, which leaves it to the first letter
 */
public record Tongue(String tag, String direction) {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");

  static Tongue of(String tag) {
    if (tag.isEmpty()) {
      return new Tongue("und", "auto");
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return new Tongue(tag, RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr");
  }
}

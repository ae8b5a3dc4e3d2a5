package org.manicule.read.tei;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;

/**
 * The BCP 47 tag for what a TEI file calls a language: {@code lat}, {@code la}, {@code Latin} are
 * {@code la}; {@code greek} is {@code grc}, for so classicists call Ancient Greek.
 */
final class LanguageTag {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");
  private static final Map<String, String> KNOWN = known();

  private LanguageTag() {}

  /** Empty where that is no language. */
  static String of(String name) {
    String plain = name.strip().replace('_', '-');
    String known = KNOWN.get(plain.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return SHAPE.matcher(plain).matches() && isTag(plain)
        ? Locale.forLanguageTag(plain).toLanguageTag()
        : "";
  }

  private static boolean isTag(String plain) {
    int dash = plain.indexOf('-');
    int primary = dash < 0 ? plain.length() : dash;
    return primary <= 3 && !Locale.forLanguageTag(plain).getLanguage().isEmpty();
  }

  private static Map<String, String> known() {
    Map<String, String> tags = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      String tag = language.toLanguageTag();
      tags.put(code, tag);
      tags.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      try {
        tags.put(language.getISO3Language(), tag);
      } catch (MissingResourceException none) {
        // Not every language has a code of three letters.
      }
    }
    // The bibliographic codes of ISO 639-2, and what TEI files say besides.
    String others =
        "fre=fr ger=de dut=nl gre=el cze=cs slo=sk rum=ro ice=is wel=cy baq=eu per=fa arm=hy geo=ka"
            + " chi=zh bur=my mac=mk may=ms alb=sq tib=bo greek=grc gk=grc mul= und= zxx=";
    for (String pair : others.split(" ", -1)) {
      String[] sides = pair.split("=", -1);
      tags.put(sides[0], sides[1]);
    }
    return Map.copyOf(tags);
  }
}

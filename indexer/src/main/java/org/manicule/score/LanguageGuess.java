package org.manicule.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.text.Words;

/**
 * The language of lines that do not say theirs, by the commonest words of four: lines with
 * <i>the</i> and <i>of</i> are {@code en}; Greek letters are {@code grc}.
 */
final class LanguageGuess {

  private static final Map<String, Set<String>> COMMONEST =
      Map.of(
          "en", Set.of("the", "and", "of", "to", "that", "with", "his", "my", "by", "for"),
          "it", Set.of("che", "di", "e", "la", "il", "per", "con", "del", "mi", "si"),
          "la", Set.of("et", "nec", "est", "cum", "ad", "ut", "quae", "sed", "atque", "per"));

  private LanguageGuess() {}

  /** A BCP 47 tag; empty where none of the words is known. */
  static String of(List<Verse> lines) {
    if (isGreek(lines)) {
      return "grc";
    }
    return COMMONEST.keySet().stream()
        .filter(language -> count(lines, language) > 0)
        .max(
            Comparator.<String>comparingLong(language -> count(lines, language))
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static boolean isGreek(List<Verse> lines) {
    long greek =
        lines.stream()
            .filter(
                line ->
                    line.text()
                        .codePoints()
                        .anyMatch(
                            each ->
                                Character.UnicodeScript.of(each) == Character.UnicodeScript.GREEK))
            .count();
    return greek * 2 > lines.size();
  }

  private static long count(List<Verse> lines, String language) {
    Words words = Words.in("");
    Set<String> common = COMMONEST.getOrDefault(language, Set.of());
    return lines.stream()
        .flatMap(line -> words.of(line.text()).stream())
        .filter(word -> common.contains(word.key()))
        .count();
  }
}

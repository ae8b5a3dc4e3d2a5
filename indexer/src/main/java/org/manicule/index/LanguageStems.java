package org.manicule.index;

import java.util.List;
import java.util.function.Function;
import org.manicule.text.LatinStems;
import org.manicule.text.Stems;

/**
 * The stems by which words are indexed, as the linker asks for them; and stems of Latin words. Of a
 * language without rules nothing is known.
 *
 * <p>Safe for use by many threads.
 */
public final class LanguageStems implements Function<String, Stems> {

  private final Analysis analysis = new Analysis();

  /**
   * @param tag BCP 47, such as {@code en-GB}
   */
  @Override
  public Stems apply(String tag) {
    Language language = Language.of(tag);
    if (language.key().equals("la")) {
      return new LatinStems();
    }
    return language.hasForms() ? word -> forms(language, word) : Stems.NONE;
  }

  private List<String> forms(Language language, String word) {
    return analysis.words("." + language.key(), word).stream().map(IndexedWord::form).toList();
  }
}

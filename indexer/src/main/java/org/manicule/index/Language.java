package org.manicule.index;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.manicule.text.Words;

/**
 * How the words of a language are found, and how the forms of a word are brought together: {@code
 * weights} and {@code weight} are one word in English. A language without rules of its own is
 * {@code und}, and has exact words alone.
 */
public final class Language {

  /** Names of works and people, in any language. */
  static final String NAMES = "names";

  private static final String OTHER = "und";
  private static final Set<String> WITHOUT_FORMS = Set.of(NAMES, OTHER, "oc", "scn");

  private final String key;

  private Language(String key) {
    this.key = key;
  }

  /** The language of a BCP 47 tag such as {@code en-GB}. */
  public static Language of(String tag) {
    return withKey(Locale.forLanguageTag(tag).getLanguage());
  }

  static Language withKey(String key) {
    boolean known = WordForms.of(key).isPresent() || WITHOUT_FORMS.contains(key);
    return new Language(known ? key : OTHER);
  }

  /** The end of its fields' names: {@code en}. */
  public String key() {
    return key;
  }

  /** Whether <i>l'anima</i> is two words. */
  boolean partsAtApostrophes() {
    return key.equals(NAMES) || Words.partAtApostrophes(key);
  }

  /** Whether a word may have a form besides itself. */
  boolean hasForms() {
    return WordForms.of(key).isPresent();
  }

  /** Adds their forms to the words of a stream. */
  TokenStream withForms(TokenStream words) {
    return new FormsFilter(words, WordForms.of(key).orElse(WordForms.FOLDED));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && key.equals(language.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}

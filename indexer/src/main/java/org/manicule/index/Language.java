package org.manicule.index;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;

/**
 * How the word forms of a language are brought together: {@code weights} and {@code weight} are one
 * word in English. A language without rules of its own has exact words alone.
 */
public final class Language {

  static final String EXACT = "exact";

  private final String key;
  private final UnaryOperator<TokenStream> forms;

  private Language(String key, UnaryOperator<TokenStream> forms) {
    this.key = key;
    this.forms = forms;
  }

  /** The language of a BCP 47 tag such as {@code en-GB}. */
  public static Language of(String tag) {
    return withKey(Locale.forLanguageTag(tag).getLanguage());
  }

  static Language withKey(String key) {
    return WordForms.of(key)
        .map(forms -> new Language(key, forms))
        .orElseGet(() -> new Language(EXACT, WordForms.FOLDED));
  }

  /** The end of its fields' names: {@code en}, or {@code exact}. */
  public String key() {
    return key;
  }

  /** Brings the words of a stream into the forms that are indexed. */
  TokenStream forms(TokenStream words) {
    return forms.apply(words);
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

package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageStemsTest {

  @Test
  void formsOfAWordShareAStem() {
    assertShared("en-GB", "weights", "weight");
    assertShared("it", "parola", "parole");
    assertShared("de", "gedichte", "gedichten");
    assertShared("la", "legesque", "leges");
  }

  @Test
  void ofALanguageWithoutRulesNothingIsKnown() {
    assertThat(new LanguageStems().apply("grc").of("μηνιν")).isEmpty();
    assertThat(new LanguageStems().apply("").of("word")).isEmpty();
  }

  private static void assertShared(String language, String one, String other) {
    assertThat(new LanguageStems().apply(language).of(one))
        .containsAnyElementsOf(new LanguageStems().apply(language).of(other));
  }
}

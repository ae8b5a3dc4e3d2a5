package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource({
    "en, weights, weight",
    "en, Dimensions, dimension",
    "en, frequencies, frequency",
    "en, poet’s, poet",
    "en, dreamed, dreaming",
    "fr, l'âme, ames",
    "de, Häuser, haus",
    "it, dell'italiano, italiani",
    "la, Juvenis, iuuenis",
    "el, άνθρωπος, ανθρωποι",
    "ru, книги, книга",
    "tr, kitaplar, kitap",
  })
  void formsOfAWordAreOneWord(String language, String word, String other) {
    String field = Schema.forms(Side.LINE, Language.of(language));

    assertThat(analysis.words(field, word)).isEqualTo(analysis.words(field, other));
  }

  @ParameterizedTest
  @CsvSource({"en, mood, moon", "en, wander, wand", "en, past, pass", "la, canis, cano"})
  void differentWordsStayApart(String language, String word, String other) {
    String field = Schema.forms(Side.LINE, Language.of(language));

    assertThat(analysis.words(field, word)).isNotEqualTo(analysis.words(field, other));
  }

  @Test
  void exactWordsAreFoldedInCaseAndAccentsAlone() {
    assertExact("Weights ÆGIS naïve", "weights", "aegis", "naive");
    assertExact("e\u0301te\u0301 ΜΗΝΙΝ μῆνιν", "ete", "μηνιν", "μηνιν");
    assertExact("ISTANBUL İstanbul", "istanbul", "istanbul");
    assertExact("in‑between", "in", "between");
    assertExact("poet’s poet's", "poet's", "poet's");
    assertExact("שָׁלוֹם עולם", "שלום", "עולם");
    assertExact("𝔊host 😀", "ghost", "😀");
    assertExact("… — “!”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "und", "", "not a tag", "grc", "qaa-x-made-up"})
  void aLanguageWithoutRulesHasExactWords(String language) {
    assertThat(Schema.forms(Side.LINE, Language.of(language))).isEqualTo("line.exact");
  }

  @Test
  void aLanguageIsKnownByItsFirstPart() {
    assertThat(Language.of("en-GB")).isEqualTo(Language.of("en")).hasToString("en");
  }

  @Test
  void theDefaultLocalePlaysNoPart() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertExact("TITLE", "title");
      assertThat(Schema.exact(Side.LINE)).isEqualTo("line.exact");
    } finally {
      Locale.setDefault(before);
    }
  }

  private void assertExact(String text, String... words) {
    assertThat(analysis.words(Schema.exact(Side.LINE), text)).containsExactly(words);
  }
}

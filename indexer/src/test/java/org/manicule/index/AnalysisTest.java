package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.text.Span;

class AnalysisTest {

  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource({
    "en, weights, weight",
    "en, Dimensions, dimension",
    "en, frequencies, frequency",
    "en, poet’s, poet",
    "en, dreamed, dreaming",
    "en, lov'd, love",
    "en, Heav’n, heavens",
    "en, ev'ry, every",
    "en, flow'ring, flowers",
    "fr, l'âme, l’ames",
    "de, Häuser, haus",
    "it, dell'italiano, dell’italiani",
    "la, Juvenis, iuuenis",
    "el, άνθρωπος, ανθρωποι",
    "ru, книги, книга",
    "tr, kitaplar, kitap",
  })
  void formsOfAWordAreOneWord(String language, String word, String other) {
    assertThat(forms(language, word)).isEqualTo(forms(language, other));
  }

  @ParameterizedTest
  @CsvSource({
    "en, mood, moon",
    "en, wander, wand",
    "en, past, pass",
    "en, we'd, wed",
    "la, canis, cano"
  })
  void differentWordsStayApart(String language, String word, String other) {
    assertThat(forms(language, word)).isNotEqualTo(forms(language, other));
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

  @Test
  void anApostropheEndsAWordWhereTheLanguageElides() {
    assertWords("line.fr", "L’âme", "l", "ame");
    assertWords("line.oc", "l'aiga", "l", "aiga");
    assertWords("line.en", "o’er", "o'er");
    assertWords("author.names", "O'Neill", "o", "neill");
  }

  @Test
  void aWordStandsBesideItsFormWhereTheyDiffer() {
    assertThat(analysis.words("line.en", "Weights weight"))
        .containsExactly(new IndexedWord("weights", "weight"), new IndexedWord("weight", "weight"));
    assertThat(analysis.formTerms("line.en", new IndexedWord("weights", "weight")))
        .containsExactly("weight", "\u0001weight");
    assertThat(analysis.formTerms("line.und", new IndexedWord("weights", "weights")))
        .containsExactly("weights");
  }

  @Test
  void aFormThatIsNoWordOfThatFormIsFoundByItsMarkAlone() {
    IndexedWord word = analysis.words("line.en", "possibly").getFirst();

    assertThat(word.form()).isEqualTo("possibl");
    assertThat(analysis.formTerms("line.en", word)).contains("\u0001possibl");
  }

  @Test
  void placesAreThoseOfTheWords() {
    String text = "L’âme, e\u0301te\u0301 — «𝔊host»";
    for (String field : List.of("line.fr", "line.en", "line.und")) {
      assertThat(analysis.places(field, text)).hasSameSizeAs(analysis.words(field, text));
    }
    assertThat(analysis.places("line.fr", text))
        .containsExactly(new Span(0, 1), new Span(2, 5), new Span(7, 12), new Span(16, 22));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "und", "", "not a tag", "grc", "qaa-x-made-up"})
  void aLanguageWithoutRulesHasExactWords(String language) {
    assertThat(Schema.words(Side.LINE, Language.of(language))).isEqualTo("line.und");
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
      assertThat(Schema.words(Side.LINE, Language.of("en"))).isEqualTo("line.en");
    } finally {
      Locale.setDefault(before);
    }
  }

  private void assertExact(String text, String... words) {
    assertWords("line.en", text, words);
    assertWords("line.und", text, words);
  }

  private void assertWords(String field, String text, String... words) {
    assertThat(analysis.words(field, text))
        .extracting(IndexedWord::exact)
        .as(field)
        .containsExactly(words);
  }

  private List<String> forms(String language, String text) {
    String field = Schema.words(Side.LINE, Language.of(language));
    return analysis.words(field, text).stream().map(IndexedWord::form).toList();
  }
}

package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The words of an index and those of a query must be of one make: where the analysis changes, an
 * index is written anew from what it stores.
 */
class AnalysisVersionTest {

  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "cs", "da", "de", "el", "en", "es", "fi", "fr", "grc", "hu", "it", "la", "nb",
          "nl", "no", "pt", "ro", "ru", "sv", "tr", "zxx");

  private static final String TEXT =
      """
      Every weight, a whispered trace: the weights' weighing, art, arts and dimensions.
      Arma virumque cano; IVLIVS iam uoluit Troiæ, qui primus ab oris. Ça l'œuvre d'été, qu'elle.
      Häuser, Straße, ſchön; mañana caminábamos; cães; città, dell'arte; İstanbul'da kitaplar.
      Μῆνιν ἄειδε, θεά, Πηληϊάδεω Ἀχιλῆος. Все счастливые семьи похожи. žluťoučký kůň. الكتاب والمدرسة
      in-between, o'er, 'tis, naïve café 12 1,234 № ½ 詩 x̌
      """;

  @Test
  void theVersionGrowsWithEveryChangeToTheWords() throws Exception {
    assertThat(Analysis.VERSION + " " + digest())
        .as("the words of a text have changed: raise Analysis.VERSION and write the digest here")
        .isEqualTo("3 6f958db7e7db7b5a");
  }

  private static String digest() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Analysis analysis = new Analysis();
    for (String language : LANGUAGES) {
      String field = Schema.words(Side.LINE, Language.of(language));
      digest.update(analysis.words(field, TEXT).toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16).toLowerCase(Locale.ROOT);
  }
}

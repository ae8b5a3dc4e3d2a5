package org.manicule.index;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.manicule.text.Folding;

/**
 * The rules by which the forms of a word become one, by language. No word is left out: each of a
 * phrase counts.
 */
final class WordForms {

  private static final Folding PLAIN = Folding.of("");
  private static final Folding LATIN = Folding.of("la");

  /** Exact words but for case and accents. */
  static final UnaryOperator<TokenStream> FOLDED = words -> new FoldingFilter(words, PLAIN);

  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          entry("ar", folded(w -> new ArabicStemFilter(new ArabicNormalizationFilter(lower(w))))),
          entry("bg", folded(w -> new BulgarianStemFilter(lower(w)))),
          entry("ca", folded(w -> new SnowballFilter(lower(w), "Catalan"))),
          entry("cs", folded(w -> new CzechStemFilter(lower(w)))),
          entry("da", folded(w -> new SnowballFilter(lower(w), "Danish"))),
          entry(
              "de",
              folded(w -> new GermanLightStemFilter(new GermanNormalizationFilter(lower(w))))),
          entry("el", folded(w -> new GreekStemFilter(new GreekLowerCaseFilter(w)))),
          // Porter2 rather than KStem, which takes "dimensions" and "arts" for words of their own.
          entry(
              "en", words -> new SnowballFilter(new ElidedVowels(FOLDED.apply(words)), "English")),
          entry("es", folded(w -> new SpanishLightStemFilter(lower(w)))),
          entry("fi", folded(w -> new FinnishLightStemFilter(lower(w)))),
          entry("fr", folded(w -> new FrenchLightStemFilter(lower(w)))),
          entry("hu", folded(w -> new HungarianLightStemFilter(lower(w)))),
          entry("it", folded(w -> new ItalianLightStemFilter(lower(w)))),
          entry("la", words -> new FoldingFilter(words, LATIN)),
          entry("nb", folded(w -> new NorwegianLightStemFilter(lower(w)))),
          entry("nl", folded(w -> new SnowballFilter(lower(w), "Dutch"))),
          entry("no", folded(w -> new NorwegianLightStemFilter(lower(w)))),
          entry("pt", folded(w -> new PortugueseLightStemFilter(lower(w)))),
          entry("ro", folded(w -> new SnowballFilter(lower(w), "Romanian"))),
          entry("ru", folded(w -> new RussianLightStemFilter(lower(w)))),
          entry("sv", folded(w -> new SwedishLightStemFilter(lower(w)))),
          entry("tr", folded(w -> new SnowballFilter(new TurkishLowerCaseFilter(w), "Turkish"))));

  private WordForms() {}

  /** The rules for a language, by its two or three letters. */
  static Optional<UnaryOperator<TokenStream>> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  private static UnaryOperator<TokenStream> folded(UnaryOperator<TokenStream> stem) {
    return words -> FOLDED.apply(stem.apply(words));
  }

  private static TokenStream lower(TokenStream words) {
    return new LowerCaseFilter(words);
  }
}

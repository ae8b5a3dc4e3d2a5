package org.manicule.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes a text apart into the words that a field holds; the end of the field's name says by which
 * {@link Language}. The same words come of a text that is indexed and of a query.
 *
 * <p>Safe for use by many threads.
 */
public final class Analysis extends DelegatingAnalyzerWrapper {

  /** Grows with every change to the words that come of a text. */
  public static final int VERSION = 1;

  /** Words of two glosses are never side by side. */
  private static final int GAP = 100;

  private final Map<String, Analyzer> byLanguage = new ConcurrentHashMap<>();

  public Analysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    String key = field.substring(field.lastIndexOf('.') + 1);
    return byLanguage.computeIfAbsent(key, each -> new LanguageAnalyzer(Language.withKey(each)));
  }

  /** The words of a text as a field holds them, in order. */
  public List<String> words(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory cannot fail", impossible);
    }
    return words;
  }

  private static final class LanguageAnalyzer extends Analyzer {

    private final Language language;

    LanguageAnalyzer(Language language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, language.forms(words));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}

package org.manicule.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.manicule.text.Span;

/**
 * Takes a text apart into the words that a field holds; the end of the field's name says by which
 * {@link Language}. The same words come of a text that is indexed and of a query.
 *
 * <p>Safe for use by many threads.
 */
public final class Analysis extends DelegatingAnalyzerWrapper {

  /** Grows with every change to the words that come of a text. */
  public static final int VERSION = 3;

  /** Words of two values of a field, such as two glosses, are never side by side. */
  static final int GAP = 100;

  private final Map<String, Analyzer> byField = new ConcurrentHashMap<>();
  private final Map<String, Analyzer> placesByField = new ConcurrentHashMap<>();

  public Analysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return byField.computeIfAbsent(field, each -> analyzer(language(each)));
  }

  private static Analyzer analyzer(Language language) {
    return new WordAnalyzer(language, language::withForms);
  }

  /** Finds the same words and leaves them as they are. */
  private static Analyzer placeAnalyzer(Language language) {
    return new WordAnalyzer(language, words -> words);
  }

  private static Language language(String field) {
    return Language.withKey(field.substring(field.lastIndexOf('.') + 1));
  }

  /** The words of a text as a field holds them, in order. */
  public List<IndexedWord> words(String field, String text) {
    List<IndexedWord> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.charAt(0) == IndexedWord.FORM) {
          String exact = words.removeLast().exact();
          words.add(new IndexedWord(exact, term.subSequence(1, term.length()).toString()));
        } else {
          words.add(new IndexedWord(term.toString(), term.toString()));
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory cannot fail", impossible);
    }
    return words;
  }

  /** The terms by which a field finds all forms of a word. */
  public List<String> formTerms(String field, IndexedWord word) {
    String form = word.form();
    if (!language(field).hasForms()) {
      return List.of(form);
    }
    boolean isWord = words(field, form).equals(List.of(new IndexedWord(form, form)));
    return isWord ? List.of(form, IndexedWord.formTerm(form)) : List.of(IndexedWord.formTerm(form));
  }

  /** Where the words of a text stand, one for each of {@link #words}. */
  List<Span> places(String field, String text) {
    Analyzer analyzer = placesByField.computeIfAbsent(field, each -> placeAnalyzer(language(each)));
    List<Span> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        places.add(new Span(place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory cannot fail", impossible);
    }
    return places;
  }

  private static final class WordAnalyzer extends Analyzer {

    private final Language language;
    private final UnaryOperator<TokenStream> rules;

    WordAnalyzer(Language language, UnaryOperator<TokenStream> rules) {
      this.language = language;
      this.rules = rules;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      return language.partsAtApostrophes() ? new ApostrophesApart(text) : text;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, rules.apply(words));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}

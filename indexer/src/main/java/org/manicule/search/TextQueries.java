package org.manicule.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.manicule.index.Analysis;
import org.manicule.index.Catalog;
import org.manicule.index.IndexedWord;
import org.manicule.index.Language;
import org.manicule.index.Schema;
import org.manicule.index.Side;

/** Makes the smallest queries, each over the fields of one side. */
final class TextQueries {

  private static final int NAMES_IN_ONE_FIELD = 400;

  private final Analysis analysis;
  private final Catalog catalog;

  TextQueries(Analysis analysis, Catalog catalog) {
    this.analysis = analysis;
    this.catalog = catalog;
  }

  /** These words side by side, in any of their forms. */
  Query forms(Side side, String text) {
    return inFields(side, field -> forms(field, text, 0));
  }

  /** These words in their order with few others between, in any of their forms. */
  Query close(Side side, String text, int slop) {
    return inFields(side, field -> forms(field, text, slop));
  }

  /** Exactly these words side by side. */
  Query exact(Side side, String text) {
    return inFields(side, field -> exact(field, text));
  }

  Query exact(String field, String text) {
    return exact(field, exactWords(field, text));
  }

  private static Query exact(String field, List<String> words) {
    return switch (words.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> term(field, words.getFirst());
      default -> new PhraseQuery(field, words.toArray(String[]::new));
    };
  }

  /** Exactly these words in any order with at most so many others between. */
  Query near(Side side, String text, int distance) {
    return inFields(side, field -> near(field, text, distance));
  }

  private Query near(String field, String text, int distance) {
    IntervalsSource[] sources =
        exactWords(field, text).stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return sources.length < 2
        ? exact(field, text)
        : new IntervalQuery(field, Intervals.maxgaps(distance, Intervals.unordered(sources)));
  }

  /** A word that begins so. */
  Query prefix(Side side, String start) {
    return inFields(side, field -> prefix(field, start));
  }

  /** Where the beginning has a sign inside, as in {@code in-betw*}, its last word is open. */
  Query prefix(String field, String start) {
    List<String> words = exactWords(field, start);
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    Query last = new PrefixQuery(new Term(field, words.getLast()));
    return words.size() == 1
        ? last
        : new BooleanQuery.Builder()
            .add(exact(field, words.subList(0, words.size() - 1)), Occur.MUST)
            .add(last, Occur.MUST)
            .build();
  }

  /** One of these words exactly, as the index has them. */
  Query oneOf(Side side, Collection<String> indexed) {
    List<BytesRef> terms = indexed.stream().map(BytesRef::new).toList();
    return inFields(side, field -> new TermInSetQuery(field, terms));
  }

  /** All words of a text, each exactly, wherever they stand; everything where it has none. */
  Query together(String text, Side... sides) {
    BooleanQuery.Builder together =
        new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (String word : exactWords(text)) {
      together.add(
          any(catalog.fields(sides).stream().map(field -> term(field, word)).toList()),
          Occur.FILTER);
    }
    return together.build();
  }

  /** Whether anything of a text is a word to the index. */
  boolean hasWord(String text) {
    return !exactWords(text).isEmpty();
  }

  /** The words of a text as the index has them in most languages. */
  List<String> exactWords(String text) {
    return exactWords(Schema.words(Side.LINE, Language.of("")), text);
  }

  List<String> exactWords(String field, String text) {
    return analysis.words(field, text).stream().map(IndexedWord::exact).toList();
  }

  /** So many names of concepts are looked for at once: the fewer, the more languages there are. */
  int mostNames() {
    return NAMES_IN_ONE_FIELD / Math.max(1, catalog.fields(Side.LINE, Side.GLOSS).size());
  }

  /** A text in each manner in which the languages of a side bring word forms together. */
  Set<List<String>> keys(Side side, String text) {
    Set<List<String>> keys = new LinkedHashSet<>();
    for (String field : catalog.fields(side)) {
      keys.add(analysis.words(field, text).stream().map(IndexedWord::form).toList());
    }
    keys.remove(List.<String>of());
    return keys;
  }

  static Query any(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> queries.getFirst();
      default -> new DisjunctionMaxQuery(queries, 0);
    };
  }

  private Query inFields(Side side, Function<String, Query> query) {
    return any(
        catalog.fields(side).stream()
            .map(query)
            .filter(each -> !each.equals(MatchNoDocsQuery.INSTANCE))
            .toList());
  }

  Query forms(String field, String text, int slop) {
    List<List<Term>> words =
        analysis.words(field, text).stream()
            .map(
                word ->
                    analysis.formTerms(field, word).stream().map(t -> new Term(field, t)).toList())
            .toList();
    return switch (words.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> synonyms(field, words.getFirst());
      default -> phrase(words, slop);
    };
  }

  private static Query synonyms(String field, List<Term> terms) {
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    terms.forEach(synonyms::addTerm);
    return synonyms.build();
  }

  private static Query phrase(List<List<Term>> words, int slop) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    words.forEach(terms -> phrase.add(terms.toArray(Term[]::new)));
    return phrase.build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}

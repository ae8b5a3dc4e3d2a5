package org.manicule.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.manicule.index.Analysis;
import org.manicule.index.Catalog;
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
    return phrases(formFields(side), text, 0);
  }

  /** These words in their order with few others between, in any of their forms. */
  Query close(Side side, String text, int slop) {
    return phrases(formFields(side), text, slop);
  }

  /** Exactly these words side by side. */
  Query exact(Side side, String text) {
    return exact(Schema.exact(side), text);
  }

  Query exact(String field, String text) {
    return phrases(Set.of(field), text, 0);
  }

  /** Exactly these words in any order with at most so many others between. */
  Query near(Side side, String text, int distance) {
    String field = Schema.exact(side);
    List<String> words = analysis.words(field, text);
    if (words.size() < 2) {
      return exact(side, text);
    }
    IntervalsSource[] sources = words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, Intervals.maxgaps(distance, Intervals.unordered(sources)));
  }

  /** A word that begins so. */
  Query prefix(Side side, String start) {
    return prefix(Schema.exact(side), start);
  }

  Query prefix(String field, String start) {
    List<String> words = analysis.words(field, start);
    return words.size() == 1
        ? new PrefixQuery(new Term(field, words.getFirst()))
        : exact(field, start);
  }

  /** One of these words exactly, as the index has them. */
  static Query oneOf(Side side, Collection<String> indexed) {
    return new TermInSetQuery(Schema.exact(side), indexed.stream().map(BytesRef::new).toList());
  }

  /** All words of a text, each exactly, wherever they stand; everything where it has none. */
  Query together(Collection<Side> sides, String text) {
    BooleanQuery.Builder together =
        new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (String word : exactWords(text)) {
      together.add(
          any(sides.stream().map(side -> term(Schema.exact(side), word)).toList()), Occur.FILTER);
    }
    return together.build();
  }

  /** Whether anything of a text is a word to the index. */
  boolean hasWord(String text) {
    return !analysis.words(Schema.exact(Side.LINE), text).isEmpty();
  }

  /** The words of a text as an exact field has them. */
  List<String> exactWords(String text) {
    return analysis.words(Schema.exact(Side.LINE), text);
  }

  /** So many names of concepts are looked for at once: the fewer, the more languages there are. */
  int mostNames() {
    int fields = formFields(Side.LINE).size() + formFields(Side.GLOSS).size();
    return NAMES_IN_ONE_FIELD / Math.max(1, fields);
  }

  /** A text in each manner in which the languages of a side bring word forms together. */
  Set<List<String>> keys(Side side, String text) {
    Set<List<String>> keys = new LinkedHashSet<>();
    formFields(side).forEach(field -> keys.add(analysis.words(field, text)));
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

  private Set<String> formFields(Side side) {
    Set<String> fields = new LinkedHashSet<>();
    for (Language language : catalog.languages(side)) {
      fields.add(Schema.forms(side, language));
    }
    return fields;
  }

  private Query phrases(Set<String> fields, String text, int slop) {
    List<Query> queries = new ArrayList<>();
    for (String field : fields) {
      List<String> words = analysis.words(field, text);
      if (!words.isEmpty()) {
        queries.add(phrase(field, words, slop));
      }
    }
    return any(queries);
  }

  private static Query phrase(String field, List<String> words, int slop) {
    return words.size() == 1
        ? term(field, words.getFirst())
        : new PhraseQuery(slop, field, words.toArray(String[]::new));
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}

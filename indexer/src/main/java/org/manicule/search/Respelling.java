package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.manicule.index.Side;
import org.manicule.query.Query;

/**
 * Lets a word that no text has, and that names no concept, stand for those spelled nearly alike.
 */
final class Respelling {

  private final IndexSearcher searcher;
  private final Terms terms;
  private final ConceptNames names;
  private final Spelling spelling;
  private final List<String> notes = new ArrayList<>();

  Respelling(IndexSearcher searcher, Terms terms, ConceptNames names, Spelling spelling) {
    this.searcher = searcher;
    this.terms = terms;
    this.names = names;
    this.spelling = spelling;
  }

  List<String> notes() {
    return notes;
  }

  Query of(Query query) throws IOException {
    return switch (query) {
      case Query.Word word -> word(word);
      case Query.And and -> Query.and(all(and.parts()));
      case Query.Or or -> Query.or(each(or.parts()));
      default -> query;
    };
  }

  private List<Query> all(List<Query> parts) throws IOException {
    List<Query> respelled = new ArrayList<>();
    for (List<Query> run : new WordRuns(names).of(parts)) {
      respelled.addAll(run.size() == 1 ? each(run) : run);
    }
    return respelled;
  }

  private List<Query> each(List<Query> parts) throws IOException {
    List<Query> respelled = new ArrayList<>();
    for (Query part : parts) {
      respelled.add(of(part));
    }
    return respelled;
  }

  private Query word(Query.Word word) throws IOException {
    List<String> exact = terms.exactWords(word.text());
    if (exact.size() != 1 || isKnown(word.text())) {
      return word;
    }
    List<String> near = spelling.near(exact.getFirst());
    if (near.isEmpty()) {
      return word;
    }
    notes.add(
        "No text has '%s'; words spelled nearly alike were searched: %s."
            .formatted(word.text(), String.join(", ", near)));
    return new Query.Near(word.text());
  }

  private boolean isKnown(String word) throws IOException {
    if (!names.named(word).isEmpty()) {
      return true;
    }
    for (Side side : List.of(Side.LINE, Side.GLOSS)) {
      if (isFound(terms.forms(side, word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFound(org.apache.lucene.search.Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && hasLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("NullAway") // Lucene has no live documents where none was deleted.
  private static boolean hasLive(DocIdSetIterator found, Bits live) throws IOException {
    for (int document = found.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = found.nextDoc()) {
      if (live == null || live.get(document)) {
        return true;
      }
    }
    return false;
  }
}

package org.manicule.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.manicule.model.Line;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;

/**
 * A word that must be found in a passage of its work, or the index must not be published: {@code
 * new Canary(new WorkId("aeneid"), 496, "line.la", "conticuere")}.
 */
record Canary(WorkId work, int passage, String field, String word) {

  /** The longest word of the middle passage, for long words are rare; none without a word. */
  static Optional<Canary> of(List<Passage> passages, String language, Analysis analysis) {
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    String field = Schema.words(Side.LINE, Language.of(language));
    Passage middle = passages.get(passages.size() / 2);
    return middle.stanza().lines().stream()
        .map(Line::text)
        .flatMap(text -> analysis.words(field, text).stream())
        .map(IndexedWord::exact)
        .max(Comparator.comparingInt(String::length))
        .map(word -> new Canary(middle.work(), middle.ordinal(), field, word));
  }

  /** Finds one document in a sound index. */
  Query query() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.WORK, work.value())), Occur.FILTER)
        .add(new TermQuery(new Term(field, word)), Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(Schema.ORDINAL, passage), Occur.FILTER)
        .build();
  }

  /** As the index keeps it with the work. */
  BytesRef print() {
    return new BytesRef(work + " " + passage + " " + field + " " + word);
  }

  static Canary parse(BytesRef printed) {
    String[] parts = printed.utf8ToString().split(" ", 4);
    return new Canary(new WorkId(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]);
  }
}

package org.manicule.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.manicule.model.WorkId;

/**
 * Asks an index that is not published yet what it must be able to answer: each changed work its
 * number of passages and its {@link Canary}, some of the others their canary, and the counts of
 * all.
 */
final class Soundness {

  /** So many of the works that did not change are asked too; more would cost what they weigh. */
  private static final int OTHERS = 100;

  private final IndexSearcher searcher;

  Soundness(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The first thing found wrong, as the end of a sentence that begins with "the index". */
  Optional<String> fault(Changes changes, Counts counts) throws IOException {
    for (Map.Entry<WorkId, Changes.Change> each : changes.byWork().entrySet()) {
      Optional<String> fault = fault(each.getKey(), each.getValue());
      if (fault.isPresent()) {
        return fault;
      }
    }
    for (Canary canary : others()) {
      if (isSilent(canary)) {
        return Optional.of(silence(canary));
      }
    }
    return fault(counts);
  }

  private Optional<String> fault(WorkId work, Changes.Change change) throws IOException {
    return switch (change) {
      case Changes.Change.Removed removed -> miscount(work, 0);
      case Changes.Change.Written written -> {
        Optional<String> miscount = miscount(work, written.work().passages());
        if (miscount.isEmpty() && written.canary().isPresent()) {
          Canary canary = written.canary().get();
          yield isSilent(canary) ? Optional.of(silence(canary)) : Optional.empty();
        }
        yield miscount;
      }
    };
  }

  private Optional<String> miscount(WorkId work, int expected) throws IOException {
    Query passages =
        new BooleanQuery.Builder()
            .add(term(Schema.WORK, work.value()), Occur.FILTER)
            .add(term(Schema.KIND, Schema.PASSAGE), Occur.FILTER)
            .build();
    int found = searcher.count(passages);
    return found == expected
        ? Optional.empty()
        : Optional.of(
            "holds %d passages of '%s' where %d were written".formatted(found, work, expected));
  }

  private boolean isSilent(Canary canary) throws IOException {
    return searcher.count(canary.query()) != 1;
  }

  private static String silence(Canary canary) {
    return "does not find '%s' in '%s', where it stands".formatted(canary.word(), canary.work());
  }

  private Optional<String> fault(Counts counts) throws IOException {
    int works = searcher.count(term(Schema.KIND, Schema.A_WORK));
    int passages = searcher.count(term(Schema.KIND, Schema.PASSAGE));
    return works == counts.works() && passages == counts.passages()
        ? Optional.empty()
        : Optional.of(
            "holds %d works and %d passages where %d and %d were read"
                .formatted(works, passages, counts.works(), counts.passages()));
  }

  private List<Canary> others() throws IOException {
    List<Canary> canaries = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.CANARY);
      Bits live = leaf.reader().getLiveDocs();
      while (values != null
          && canaries.size() < OTHERS
          && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          canaries.add(Canary.parse(values.binaryValue()));
        }
      }
    }
    return canaries;
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}

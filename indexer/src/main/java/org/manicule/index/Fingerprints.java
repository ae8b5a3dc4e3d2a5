package org.manicule.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** What each work of an index was made from. */
final class Fingerprints {

  private static final Set<String> FIELDS = Set.of(Schema.FINGERPRINT, Schema.STORED);

  private Fingerprints() {}

  static Map<WorkId, String> of(DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TermQuery works = new TermQuery(new Term(Schema.KIND, Schema.A_WORK));
    Map<WorkId, String> fingerprints = new HashMap<>();
    int count = searcher.count(works);
    if (count > 0) {
      for (ScoreDoc each : searcher.search(works, count).scoreDocs) {
        Document document = searcher.storedFields().document(each.doc, FIELDS);
        WorkSummary work =
            StoredForm.read(document.getBinaryValue(Schema.STORED), WorkSummary.class);
        fingerprints.put(work.id(), document.get(Schema.FINGERPRINT));
      }
    }
    return fingerprints;
  }
}

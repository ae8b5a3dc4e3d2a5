package org.manicule.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Reads what a document stores. */
final class Stored {

  private static final Set<String> VALUE = Set.of(Schema.STORED);

  private Stored() {}

  static <T> T value(IndexSearcher searcher, int document, Class<T> type) throws IOException {
    BytesRef bytes =
        searcher.storedFields().document(document, VALUE).getBinaryValue(Schema.STORED);
    return StoredForm.read(bytes, type);
  }
}

package org.manicule.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Reads what a document stores. */
final class Stored {

  private Stored() {}

  static <T> T value(IndexSearcher searcher, int document, Class<T> type) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.STORED);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("a " + type.getSimpleName() + " is gone", leaf.toString());
    }
    return StoredForm.read(values.binaryValue(), type);
  }
}

package org.manicule.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What a rebuild writes down for the next one, by name. Kept in columns, so that reading all of
 * them touches nothing else of an index.
 */
final class Notes {

  private Notes() {}

  static Map<String, byte[]> of(Iterable<LeafReaderContext> leaves) throws IOException {
    Map<String, byte[]> notes = new HashMap<>();
    for (LeafReaderContext leaf : leaves) {
      collect(leaf.reader(), notes);
    }
    return notes;
  }

  private static void collect(LeafReader leaf, Map<String, byte[]> notes) throws IOException {
    BinaryDocValues names = leaf.getBinaryDocValues(Schema.NOTE_NAME);
    BinaryDocValues values = leaf.getBinaryDocValues(Schema.NOTE);
    Bits live = leaf.getLiveDocs();
    while (names != null
        && values != null
        && names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS
        && values.advanceExact(names.docID())) {
      if (live == null || live.get(names.docID())) {
        notes.put(names.binaryValue().utf8ToString(), bytes(values.binaryValue()));
      }
    }
  }

  private static byte[] bytes(BytesRef value) {
    return BytesRef.deepCopyOf(value).bytes;
  }
}

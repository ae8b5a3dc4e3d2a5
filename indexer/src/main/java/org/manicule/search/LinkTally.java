package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.manicule.index.Schema;
import org.manicule.model.Link;
import org.manicule.model.WorkId;

/**
 * How many quoted words of each status the glosses of one passage have.
 *
 * @param ordinal of the passage in its work
 * @param counts a status without any is left out
 */
record LinkTally(WorkId work, int ordinal, int document, Map<Link.Status, Integer> counts) {

  LinkTally {
    counts = Map.copyOf(counts);
  }

  int count(LinkRequest request) {
    int sum = 0;
    for (Map.Entry<Link.Status, Integer> each : counts.entrySet()) {
      sum += request.wants(each.getKey()) ? each.getValue() : 0;
    }
    return sum;
  }

  /** Of all passages that have any, in no order. */
  static List<LinkTally> all(IndexSearcher searcher) throws IOException {
    List<LinkTally> all = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      collect(leaf.reader(), leaf.docBase, all);
    }
    return all;
  }

  private static void collect(LeafReader leaf, int base, List<LinkTally> all) throws IOException {
    SortedDocValues works = DocValues.getSorted(leaf, Schema.WORK);
    NumericDocValues ordinals = DocValues.getNumeric(leaf, Schema.ORDINAL);
    Map<Link.Status, NumericDocValues> links = links(leaf);
    Bits live = leaf.getLiveDocs();
    while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = ordinals.docID();
      if ((live == null || live.get(document)) && works.advanceExact(document)) {
        Map<Link.Status, Integer> counts = counts(links, document);
        if (!counts.isEmpty()) {
          WorkId work = new WorkId(works.lookupOrd(works.ordValue()).utf8ToString());
          all.add(new LinkTally(work, (int) ordinals.longValue(), base + document, counts));
        }
      }
    }
  }

  private static Map<Link.Status, NumericDocValues> links(LeafReader leaf) throws IOException {
    Map<Link.Status, NumericDocValues> links = new EnumMap<>(Link.Status.class);
    for (Link.Status status : Link.Status.values()) {
      links.put(status, DocValues.getNumeric(leaf, Schema.links(status)));
    }
    return links;
  }

  private static Map<Link.Status, Integer> counts(
      Map<Link.Status, NumericDocValues> links, int document) throws IOException {
    Map<Link.Status, Integer> counts = new EnumMap<>(Link.Status.class);
    for (Map.Entry<Link.Status, NumericDocValues> each : links.entrySet()) {
      if (each.getValue().advanceExact(document)) {
        counts.put(each.getKey(), (int) each.getValue().longValue());
      }
    }
    return counts;
  }
}

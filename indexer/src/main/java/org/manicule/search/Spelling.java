package org.manicule.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.manicule.index.Catalog;
import org.manicule.index.Side;

/**
 * Finds the words of lines and glosses that are spelled nearly like one: one letter apart, or two
 * where the word has six letters or more. The first letter stands. Safe for use by many threads.
 */
final class Spelling {

  /** So many are looked for, the nearest first, then the most frequent. */
  static final int MOST = 8;

  private static final int SHORTEST = 3;
  private static final int LONG = 6;
  private static final int LONGEST = 40;
  private static final int REMEMBERED = 1_000;

  private static final Comparator<Neighbour> NEAREST =
      Comparator.comparingInt(Neighbour::distance)
          .thenComparingLong(neighbour -> -neighbour.count())
          .thenComparing(Neighbour::word);

  private final IndexReader reader;
  private final Set<String> fields;
  private final Map<String, List<String>> found = new ConcurrentHashMap<>();

  private record Neighbour(String word, int distance, long count) {}

  Spelling(IndexReader reader, Catalog catalog) {
    this.reader = reader;
    this.fields = catalog.fields(Side.LINE, Side.GLOSS);
  }

  /**
   * @param word as the index has it
   */
  List<String> near(String word) throws IOException {
    int letters = word.codePointCount(0, word.length());
    if (letters < SHORTEST || letters > LONGEST) {
      return List.of();
    }
    List<String> known = found.get(word);
    if (known != null) {
      return known;
    }
    List<String> near = find(word, letters < LONG ? 1 : 2);
    if (found.size() >= REMEMBERED) {
      found.clear();
    }
    found.put(word, near);
    return near;
  }

  private List<String> find(String word, int distance) throws IOException {
    CompiledAutomaton nearly = new CompiledAutomaton(nearly(word, distance));
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String field : fields) {
        count(Terms.getTerms(leaf.reader(), field).intersect(nearly, null), counts);
      }
    }
    counts.remove(word);
    return counts.entrySet().stream()
        .map(each -> neighbour(word, each.getKey(), each.getValue()))
        .sorted(NEAREST)
        .limit(MOST)
        .map(Neighbour::word)
        .toList();
  }

  private static Automaton nearly(String word, int distance) {
    int first = word.offsetByCodePoints(0, 1);
    return new LevenshteinAutomata(word.substring(first), true)
        .toAutomaton(distance, word.substring(0, first));
  }

  private static void count(TermsEnum terms, Map<String, Long> counts) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      counts.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
    }
  }

  private static Neighbour neighbour(String word, String other, long count) {
    return new Neighbour(other, EditDistance.between(word, other), count);
  }
}

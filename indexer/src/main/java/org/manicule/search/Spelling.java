package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.manicule.index.Schema;
import org.manicule.index.Side;

/**
 * Finds the words of lines and glosses that are spelled nearly like one: one letter apart, or two
 * where the word has six letters or more. The first letter stands.
 */
final class Spelling {

  /** So many are looked for, the nearest first. */
  static final int MOST = 8;

  private static final int SHORTEST = 3;
  private static final int LONG = 6;
  private static final int LONGEST = 40;

  private static final Comparator<SuggestWord> NEAREST =
      Comparator.comparingDouble((SuggestWord word) -> -word.score)
          .thenComparingInt(word -> -word.freq)
          .thenComparing(word -> word.string);

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * @param word as an exact field has it
   */
  List<String> near(String word) throws IOException {
    int letters = word.codePointCount(0, word.length());
    if (letters < SHORTEST || letters > LONGEST) {
      return List.of();
    }
    DirectSpellChecker checker = checker(letters < LONG ? 1 : 2);
    Map<String, SuggestWord> found = new HashMap<>();
    for (Side side : List.of(Side.LINE, Side.GLOSS)) {
      Term term = new Term(Schema.exact(side), word);
      for (SuggestWord each :
          checker.suggestSimilar(term, 2 * MOST, reader, SuggestMode.SUGGEST_ALWAYS)) {
        found.merge(each.string, each, Spelling::sum);
      }
    }
    List<SuggestWord> nearest = new ArrayList<>(found.values());
    nearest.sort(NEAREST);
    return nearest.stream().limit(MOST).map(each -> each.string).toList();
  }

  private static DirectSpellChecker checker(int edits) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(1);
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxQueryFrequency(0);
    checker.setThresholdFrequency(0);
    checker.setAccuracy(0);
    checker.setMaxInspections(20);
    return checker;
  }

  private static SuggestWord sum(SuggestWord one, SuggestWord other) {
    one.freq += other.freq;
    return one;
  }
}

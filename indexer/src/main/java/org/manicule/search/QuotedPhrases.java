package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.manicule.index.Catalog;
import org.manicule.index.Generation;
import org.manicule.index.PassageText;
import org.manicule.index.Schema;
import org.manicule.index.Side;

/**
 * Finds quoted words with a word in them that begins so: {@code lat} finds <i>In latent folds,
 * creation waits</i>.
 */
final class QuotedPhrases {

  private static final int LONGEST = 120;
  private static final Sort BY_PLACE =
      new Sort(
          new SortField(Schema.WORK, SortField.Type.STRING),
          new SortField(Schema.ORDINAL, SortField.Type.INT));

  private final Generation generation;
  private final TextQueries texts;
  private final TermsBeginning terms;

  QuotedPhrases(Generation generation, TextQueries texts, TermsBeginning terms) {
    this.generation = generation;
    this.texts = texts;
    this.terms = terms;
  }

  /**
   * @param before the words before the last one
   * @param start how the last one begins
   * @return at most so many, those that begin so before those that go on so
   */
  List<String> with(String before, String start, int most) throws IOException {
    Query together = texts.together(before, Side.QUOTED);
    List<String> words = terms.of(catalog().fields(Side.QUOTED), start, together, most);
    Set<String> phrases = new LinkedHashSet<>();
    for (String word : words) {
      if (phrases.size() < most) {
        phrases.addAll(phrases((before + word).strip(), most));
      }
    }
    List<String> sorted = new ArrayList<>(phrases);
    sorted.sort(Comparator.comparing(phrase -> !begins(phrase, before + start)));
    return sorted.subList(0, Math.min(most, sorted.size()));
  }

  private Catalog catalog() {
    return generation.catalog();
  }

  private List<String> phrases(String words, int most) throws IOException {
    Query quoted = texts.exact(Side.QUOTED, words);
    List<String> wanted = texts.exactWords(words);
    List<String> phrases = new ArrayList<>();
    for (ScoreDoc each : generation.searcher().search(quoted, most, BY_PLACE).scoreDocs) {
      PassageText text = new PassageText(generation.passage(each.doc));
      for (String phrase : text.texts(Side.QUOTED)) {
        if (phrase.length() <= LONGEST
            && Collections.indexOfSubList(texts.exactWords(phrase), wanted) >= 0) {
          phrases.add(phrase.strip().replaceAll("\\s+", " "));
        }
      }
    }
    return phrases;
  }

  private boolean begins(String phrase, String typed) {
    return String.join(" ", texts.exactWords(phrase)).startsWith(typed);
  }
}

package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.manicule.index.Catalog;
import org.manicule.index.Generation;
import org.manicule.index.QuotedWords;
import org.manicule.index.Schema;
import org.manicule.index.Side;
import org.manicule.model.Concept;

/**
 * Completes what is typed: {@code lat} to the concept <i>latent space</i>, to quoted words with a
 * word that begins so, and to the word <i>latent</i>.
 */
final class Completer {

  static final int MOST = 50;

  private static final int LONGEST = 100;
  private static final List<String> QUOTED = List.of(Schema.COMPLETIONS);
  private static final List<Side> WORD_SIDES = List.of(Side.LINE, Side.GLOSS);
  private static final List<String> WORD_FIELDS = WORD_SIDES.stream().map(Schema::exact).toList();

  private final Catalog catalog;
  private final TextQueries texts;
  private final TermsBeginning terms;

  Completer(Generation generation, TextQueries texts) {
    this.catalog = generation.catalog();
    this.texts = texts;
    this.terms = new TermsBeginning(generation.searcher());
  }

  /** Concepts, quoted words and words, in this order, each with its share of the room. */
  List<Completion> complete(String typed, int limit) throws IOException {
    int most = Math.min(limit, MOST);
    String folded = QuotedWords.folded(withoutQuotationMark(typed));
    if (most <= 0 || folded.isBlank() || folded.length() > LONGEST) {
      return List.of();
    }
    List<Completion> concepts = concepts(folded);
    List<Completion> quoted = quoted(folded, most);
    List<Completion> words = words(folded, most);
    int share = Math.ceilDiv(most, 3);
    int forConcepts = Math.max(share, most - quoted.size() - words.size());
    List<Completion> all = new ArrayList<>(first(concepts, forConcepts));
    all.addAll(first(quoted, Math.max(share, most - all.size() - words.size())));
    all.addAll(words);
    return first(all, most);
  }

  private static String withoutQuotationMark(String typed) {
    String stripped = typed.stripLeading();
    return stripped.isEmpty() || Character.isLetterOrDigit(stripped.codePointAt(0))
        ? stripped
        : stripped.substring(1).stripLeading();
  }

  private static List<Completion> first(List<Completion> completions, int count) {
    return completions.subList(0, Math.min(count, completions.size()));
  }

  private List<Completion> concepts(String folded) {
    Set<String> labels = new LinkedHashSet<>();
    for (Concept concept : catalog.concepts().all()) {
      for (String label : concept.labels()) {
        if (goesOn(QuotedWords.folded(label), folded)) {
          labels.add(label);
        }
      }
    }
    return labels.stream().map(each -> new Completion(each, Completion.Kind.CONCEPT)).toList();
  }

  private static boolean goesOn(String label, String start) {
    return label.startsWith(start) || label.contains(" " + start);
  }

  private List<Completion> quoted(String folded, int most) throws IOException {
    Set<String> quoted = new LinkedHashSet<>();
    for (String entry : terms.of(QUOTED, folded, MatchAllDocsQuery.INSTANCE, most)) {
      quoted.add(QuotedWords.whole(entry));
    }
    return quoted.stream().map(each -> new Completion(each, Completion.Kind.QUOTED_WORDS)).toList();
  }

  /** The last word, with what was typed before it, where some passage has them all. */
  private List<Completion> words(String folded, int most) throws IOException {
    int lastWord = folded.lastIndexOf(' ') + 1;
    String start = folded.substring(lastWord);
    if (start.isEmpty()) {
      return List.of();
    }
    String before = folded.substring(0, lastWord);
    Query together = texts.together(WORD_SIDES, before);
    List<Completion> words = new ArrayList<>();
    for (String word : terms.of(WORD_FIELDS, start, together, most)) {
      words.add(new Completion(before + word, Completion.Kind.WORD));
    }
    return words;
  }
}

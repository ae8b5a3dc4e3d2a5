package org.manicule.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.manicule.index.Catalog;
import org.manicule.index.Generation;
import org.manicule.index.Side;
import org.manicule.model.Concept;
import org.manicule.text.Folding;

/**
 * Completes what is typed: {@code lat} to the concept <i>latent space</i>, to quoted words with a
 * word that begins so, and to the word <i>latent</i>.
 */
final class Completer {

  static final int MOST = 50;

  private static final int LONGEST = 100;
  private static final Folding FOLDING = Folding.of("");

  private final Catalog catalog;
  private final TextQueries texts;
  private final TermsBeginning terms;
  private final QuotedPhrases quotedPhrases;

  Completer(Generation generation, TextQueries texts) {
    this.catalog = generation.catalog();
    this.texts = texts;
    this.terms = new TermsBeginning(generation.searcher());
    this.quotedPhrases = new QuotedPhrases(generation, texts, terms);
  }

  /** Concepts, quoted words and words, in this order, each with its share of the room. */
  List<Completion> complete(String typed, int limit) throws IOException {
    int most = Math.min(limit, MOST);
    String folded = FOLDING.text(withoutQuotationMark(typed));
    if (most <= 0 || folded.isBlank() || folded.length() > LONGEST) {
      return List.of();
    }
    int lastWord = folded.lastIndexOf(' ') + 1;
    String before = folded.substring(0, lastWord);
    String start = folded.substring(lastWord);
    List<Completion> concepts = concepts(folded);
    List<Completion> quoted = start.isEmpty() ? List.of() : quoted(before, start, most);
    List<Completion> words = start.isEmpty() ? List.of() : words(before, start, most);
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
        if (goesOn(FOLDING.text(label), folded)) {
          labels.add(label);
        }
      }
    }
    return labels.stream().map(each -> new Completion(each, Completion.Kind.CONCEPT)).toList();
  }

  private static boolean goesOn(String label, String start) {
    return label.startsWith(start) || label.contains(" " + start);
  }

  private List<Completion> quoted(String before, String start, int most) throws IOException {
    return quotedPhrases.with(before, start, most).stream()
        .map(each -> new Completion(each, Completion.Kind.QUOTED_WORDS))
        .toList();
  }

  /** The last word, with what was typed before it, where some passage has them all. */
  private List<Completion> words(String before, String start, int most) throws IOException {
    Query together = texts.together(before, Side.LINE, Side.GLOSS);
    List<Completion> words = new ArrayList<>();
    for (String word : terms.of(catalog.fields(Side.LINE, Side.GLOSS), start, together, most)) {
      words.add(new Completion(before + word, Completion.Kind.WORD));
    }
    return words;
  }
}

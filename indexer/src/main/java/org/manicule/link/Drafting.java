package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manicule.model.Lemma.Offer;
import org.manicule.model.Text;
import org.manicule.text.Span;
import org.manicule.text.Stems;
import org.manicule.text.Words;

/** Looks up where each quotation of a gloss may stand. For one thread. */
final class Drafting {

  /** How often a gloss offers words that the text does not have. */
  static final double OFFERED_IN_VAIN = 0.02;

  /** How often words in quotation marks quote something else. */
  private static final double QUOTED_FROM_ELSEWHERE = 0.5;

  /** Where the gloss numbers the occurrence, nothing else is in question. */
  private static final double NUMBERED_IN_VAIN = 1e-9;

  /** Fewer words in quotation marks must be just those of the text. */
  private static final int TELLING = 3;

  private final WordIndex index;
  private final Words splitter;
  private final Likeness likeness;
  private final CandidateSearch search;
  private final Margins margins;
  private final Scopes scopes;

  Drafting(Text text, Words splitter, Stems stems, int crowd) {
    this.index = new WordIndex(text, splitter);
    this.splitter = splitter;
    this.likeness = new Likeness(index, stems);
    this.search = new CandidateSearch(index, likeness, crowd);
    this.margins = new Margins(index, likeness, splitter);
    this.scopes = new Scopes(text);
  }

  WordIndex index() {
    return index;
  }

  Likeness likeness() {
    return likeness;
  }

  Scopes scopes() {
    return scopes;
  }

  CandidateSearch search() {
    return search;
  }

  /**
   * The quotation as one draft; where nothing is like words in quotation marks, the quotations
   * inside it.
   *
   * @param gloss the index of its gloss
   * @param body of the gloss
   */
  List<Draft> drafts(int gloss, String body, Quotation quotation, Scope scope) {
    String words = quotation.span().of(body);
    Phrase phrase = Phrase.of(words, splitter);
    Candidates candidates = candidates(phrase, quotation, scope);
    int[] plain = plain(phrase, candidates, scope);
    Step step = step(candidates, plain, quotation, scope);
    if (quotation.offer() == Offer.OFFERED || isLikely(step)) {
      return List.of(new Draft(gloss, quotation, words, phrase, scope, plain.length, step));
    }
    List<Draft> inner = new ArrayList<>();
    quotation.inner().forEach(each -> inner.addAll(drafts(gloss, body, each, scope)));
    return inner;
  }

  private Step step(Candidates candidates, int[] plain, Quotation quotation, Scope scope) {
    int numbered = quotation.occurrence() - 1;
    return numbered >= 0 && numbered < plain.length
        ? step(candidates.only(each -> each == plain[numbered]), scope, NUMBERED_IN_VAIN)
        : step(candidates, scope, absent(quotation));
  }

  private static double absent(Quotation quotation) {
    return switch (quotation.offer()) {
      case OFFERED -> OFFERED_IN_VAIN;
      case QUOTED -> QUOTED_FROM_ELSEWHERE;
    };
  }

  private Step step(Candidates candidates, Scope scope, double absent) {
    Span words = index.wordsOf(scope.lines());
    return switch (scope.kind()) {
      case LINES, STANZA -> Step.stated(candidates, words, expectation(scope), absent);
      case DIVISION, WORK -> Step.ordered(candidates, words, absent);
    };
  }

  /** Which candidates are just the words of the phrase and start in the scope. */
  int[] plain(Phrase phrase, Candidates candidates, Scope scope) {
    Span words = index.wordsOf(scope.lines());
    return search
        .plain(phrase, candidates)
        .filter(candidate -> words.contains(candidates.start(candidate)))
        .toArray();
  }

  private Expectation expectation(Scope scope) {
    return new Expectation(index, scope.lines(), scopes.divisionOf(scope.lines()));
  }

  private Candidates candidates(Phrase phrase, Quotation quotation, Scope scope) {
    if (scope.lines().isEmpty()) {
      return Candidates.NONE;
    }
    Candidates found = find(phrase, index.wordsOf(scope.lines()), quotation);
    boolean states =
        switch (scope.kind()) {
          case LINES, STANZA -> true;
          case DIVISION, WORK -> false;
        };
    if (!states || found.crowd() > 0 || plain(phrase, found, scope).length > 0) {
      return found;
    }
    Candidates around = find(phrase, index.wordsOf(expectation(scope).around()), quotation);
    return around.isEmpty() && phrase.size() > 1
        ? find(phrase, new Span(0, index.size()), quotation)
        : around;
  }

  private Candidates find(Phrase phrase, Span words, Quotation quotation) {
    Candidates found = search.find(phrase, words);
    return switch (quotation.offer()) {
      case OFFERED -> found.or(margins.find(phrase, words), 0);
      case QUOTED -> faithful(phrase, found);
    };
  }

  /** Those whose words are all, or in a longer phrase nearly all, the words of the phrase. */
  private Candidates faithful(Phrase phrase, Candidates found) {
    Set<String> keys =
        phrase.parts().stream()
            .map(Phrase.Part::key)
            .collect(Collectors.toCollection(HashSet::new));
    int needed = phrase.size() < TELLING ? phrase.size() : phrase.size() * 2 / 3;
    return found.only(
        candidate ->
            Arrays.stream(found.words(candidate))
                    .filter(word -> keys.contains(index.keyAt(word)))
                    .count()
                >= needed);
  }

  private boolean isLikely(Step step) {
    double[] weights = step.weights();
    double any = 0;
    for (int i = 0; i < weights.length - 1; i++) {
      any += weights[i];
    }
    double share = step.pull() == Step.Pull.ORDER ? any / step.scope().length() : any;
    return step.candidates().crowd() > 0 || share > weights[weights.length - 1];
  }
}

package org.manicule.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.manicule.text.Span;

/**
 * Looks for lines whose words are much like those of a citation: most of them, in the same order.
 * The place where they once stood, or one that is clearly better than all others; else none.
 */
final class LikeWords {

  private static final double FLOOR = 0.6;
  private static final double MARGIN = 0.15;
  private static final int LEAST_WORDS = 3;

  private final WordStream stream;
  private final List<String> wanted;
  private final Set<String> wantedWords;

  LikeWords(WordStream stream, QuotedWords words) {
    this.stream = stream;
    this.wanted = words.all();
    this.wantedWords = new HashSet<>(wanted);
  }

  /**
   * @param cited the lines where they once stood; tells how many lines to look at together
   */
  Optional<Span> best(Optional<Span> cited) {
    if (wanted.size() < LEAST_WORDS || cited.map(Span::isEmpty).orElse(false)) {
      return Optional.empty();
    }
    int length = cited.map(Span::length).orElse(1);
    Span best = new Span(0, 0);
    double bestScore = 0;
    for (Span here : windows(length)) {
      double score = score(here);
      boolean isCited = cited.isPresent() && cited.get().equals(here);
      if (score > bestScore || (isCited && score == bestScore)) {
        best = here;
        bestScore = score;
      }
    }
    boolean isSure = cited.isPresent() && cited.get().equals(best);
    return bestScore >= FLOOR && (isSure || bestScore - nextTo(best, length) >= MARGIN)
        ? Optional.of(best)
        : Optional.empty();
  }

  private double nextTo(Span best, int length) {
    return windows(length).stream()
        .filter(here -> !here.overlaps(best))
        .mapToDouble(this::score)
        .max()
        .orElse(0);
  }

  private List<Span> windows(int length) {
    return IntStream.rangeClosed(0, stream.lines() - length)
        .mapToObj(start -> new Span(start, start + length))
        .toList();
  }

  /** The share of the wanted words that stand here in their order. */
  private double score(Span lines) {
    List<String> here = stream.words(lines).stream().filter(wantedWords::contains).toList();
    return here.size() < FLOOR * wanted.size() ? 0 : (double) longestCommon(here) / wanted.size();
  }

  /** The length of the longest common subsequence. */
  private int longestCommon(List<String> here) {
    int[] row = new int[wanted.size() + 1];
    for (String word : here) {
      int diagonal = 0;
      for (int i = 1; i <= wanted.size(); i++) {
        int above = row[i];
        row[i] = word.equals(wanted.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[wanted.size()];
  }
}

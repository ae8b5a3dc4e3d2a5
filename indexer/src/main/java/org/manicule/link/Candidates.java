package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The places that a lemma may quote, in rising order of where they start, no two with one start.
 * Immutable.
 */
final class Candidates {

  static final Candidates NONE = new Candidates(Map.of(), 0);

  private final int[] starts;
  private final double[] logOdds;
  private final List<int[]> words;
  private final int crowd;

  /**
   * What is known of one place.
   *
   * @param logOdds the natural logarithm of how much likelier the lemma is as a quotation of this
   *     place than as words that stand there for no reason
   * @param words the positions of the words matched, in rising order; none where it is not the
   *     words of the line but what stands beside it
   */
  record Candidate(double logOdds, List<Integer> words) {

    Candidate {
      words = List.copyOf(words);
    }

    static Candidate better(Candidate a, Candidate b) {
      return a.logOdds >= b.logOdds ? a : b;
    }
  }

  private Candidates(Map<Integer, Candidate> rising, int crowd) {
    this.starts = rising.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.logOdds = rising.values().stream().mapToDouble(Candidate::logOdds).toArray();
    this.words =
        rising.values().stream()
            .map(each -> each.words().stream().mapToInt(Integer::intValue).toArray())
            .toList();
    this.crowd = crowd;
  }

  private Candidates(int[] starts, double[] logOdds, List<int[]> words) {
    this.starts = starts;
    this.logOdds = logOdds;
    this.words = words;
    this.crowd = 0;
  }

  /** By the position of the first word. */
  static Candidates of(SortedMap<Integer, Candidate> byStart) {
    return new Candidates(byStart, 0);
  }

  /** One word each. */
  static Candidates of(Matches matches) {
    int[] starts = matches.positions();
    List<int[]> words = new ArrayList<>(starts.length);
    for (int start : starts) {
      words.add(new int[] {start});
    }
    return new Candidates(starts, matches.logOdds(), words);
  }

  /** So many that none of them is listed. */
  static Candidates crowd(int size) {
    return new Candidates(Map.of(), size);
  }

  /** How many are not listed, because they are so many. */
  int crowd() {
    return crowd;
  }

  int size() {
    return starts.length;
  }

  boolean isEmpty() {
    return starts.length == 0;
  }

  int start(int candidate) {
    return starts[candidate];
  }

  /** Where each starts; not to be changed. */
  int[] starts() {
    return starts;
  }

  double logOdds(int candidate) {
    return logOdds[candidate];
  }

  /** The positions of the words matched; not to be changed. */
  int[] words(int candidate) {
    return words.get(candidate);
  }

  /** Those of which {@code wanted} is true. */
  Candidates only(IntPredicate wanted) {
    TreeMap<Integer, Candidate> kept = new TreeMap<>();
    for (int i = 0; i < size(); i++) {
      if (wanted.test(i)) {
        kept.put(starts[i], candidate(i, 0));
      }
    }
    return kept.size() == size() ? this : new Candidates(kept, crowd);
  }

  /**
   * These and others, which are by {@code logPenalty} less likely; the likelier from each start.
   */
  Candidates or(Candidates others, double logPenalty) {
    if (others.isEmpty()) {
      return this;
    }
    TreeMap<Integer, Candidate> best = new TreeMap<>();
    for (int i = 0; i < size(); i++) {
      best.put(starts[i], candidate(i, 0));
    }
    for (int i = 0; i < others.size(); i++) {
      best.merge(others.starts[i], others.candidate(i, logPenalty), Candidate::better);
    }
    return new Candidates(best, crowd);
  }

  private Candidate candidate(int i, double logPenalty) {
    List<Integer> positions = new ArrayList<>();
    for (int word : words.get(i)) {
      positions.add(word);
    }
    return new Candidate(logOdds[i] + logPenalty, positions);
  }
}

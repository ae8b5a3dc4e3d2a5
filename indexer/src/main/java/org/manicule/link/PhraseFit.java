package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.link.Candidates.Candidate;
import org.manicule.text.Span;

/**
 * Puts single words together to places where a phrase may stand: the best chain of matches from
 * each start, by dynamic programming over the matches in the order of the text. Words of the lemma
 * may be missing, words of the text may stand between, and words may stand in another order; each
 * costs the logarithm of how seldom it is.
 */
final class PhraseFit {

  private static final double DROPPED = Math.log(0.05);
  private static final double DROPPED_OPTIONAL = Math.log(0.5);
  private static final double SKIPPED = Math.log(0.05);
  private static final double SKIPPED_MORE = Math.log(0.6);
  private static final double GAP = Math.log(0.1);
  private static final double GAP_MORE = Math.log(0.9);
  private static final double TURNED = Math.log(0.03);

  /** In longer phrases words do not change their order. */
  private static final int MOST_TURNED = 8;

  private static final double HOPELESS = -6;

  private final Phrase phrase;
  private final Matches matches;
  private final double[] dropCost;
  private final double[] best;
  private final int[] before;
  private final int[] first;
  private final long[] used;

  /**
   * @param matches by position
   */
  PhraseFit(Phrase phrase, Matches matches) {
    this.phrase = phrase;
    this.matches = matches;
    this.dropCost = phrase.parts().stream().mapToDouble(PhraseFit::dropCost).toArray();
    this.best = new double[matches.size()];
    this.before = new int[matches.size()];
    this.first = new int[matches.size()];
    this.used = new long[matches.size()];
  }

  private static double dropCost(Phrase.Part part) {
    return switch (part.presence()) {
      case NEEDED -> DROPPED;
      case OPTIONAL -> DROPPED_OPTIONAL;
    };
  }

  /** The best place from each start inside {@code starts}. */
  Candidates candidates(Span starts) {
    if (phrase.size() == 1) {
      return Candidates.of(matches);
    }
    TreeMap<Integer, Candidate> places = new TreeMap<>();
    if (phrase.size() > MOST_TURNED) {
      chain(0, matches.size());
      collect(0, matches.size(), starts, places);
    } else {
      for (int from = 0; from < matches.size(); from++) {
        chainFrom(from, starts, places);
      }
    }
    return apart(places);
  }

  /** Of places that share a word only the best. */
  private static Candidates apart(Map<Integer, Candidate> places) {
    BitSet taken = new BitSet();
    TreeMap<Integer, Candidate> kept = new TreeMap<>();
    places.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().logOdds()))
        .filter(entry -> entry.getValue().words().stream().noneMatch(taken::get))
        .forEach(
            entry -> {
              entry.getValue().words().forEach(taken::set);
              kept.put(entry.getKey(), entry.getValue());
            });
    return Candidates.of(kept);
  }

  /** All chains that begin with one match; so none is hidden by a better one that begins before. */
  private void chainFrom(int from, Span starts, Map<Integer, Candidate> places) {
    int last = matches.position(from) + phrase.reach() * phrase.size();
    int to = from + 1;
    while (to < matches.size() && matches.position(to) <= last) {
      to++;
    }
    if (starts.contains(matches.position(from))) {
      chain(from, to);
      collect(from, to, starts, places);
    }
  }

  private void collect(int from, int to, Span starts, Map<Integer, Candidate> places) {
    for (int end = from; end < to; end++) {
      int start = matches.position(first[end]);
      if (best[end] > HOPELESS && starts.contains(start)) {
        Candidate known = places.get(start);
        if (known == null || known.logOdds() < best[end]) {
          places.put(start, new Candidate(best[end], words(end)));
        }
      }
    }
  }

  /**
   * The best chain that ends with each match of a run; in a short phrase all begin with the first.
   */
  private void chain(int from, int to) {
    double allDropped = Arrays.stream(dropCost).sum();
    boolean anyStart = phrase.size() > MOST_TURNED;
    for (int i = from; i < to; i++) {
      double own = matches.logOdds(i) - dropCost[matches.part(i)];
      best[i] = anyStart || i == from ? allDropped + own : Double.NEGATIVE_INFINITY;
      before[i] = -1;
      first[i] = i;
      used[i] = bit(matches.part(i));
      for (int j = i - 1; j >= from; j--) {
        int skipped = matches.position(i) - matches.position(j) - 1;
        if (skipped > Phrase.WIDEST_GAP) {
          break;
        }
        double sum = skipped < 0 ? Double.NEGATIVE_INFINITY : best[j] + own + join(j, i, skipped);
        if (sum > best[i]) {
          best[i] = sum;
          before[i] = j;
          first[i] = first[j];
          used[i] = used[j] | bit(matches.part(i));
        }
      }
    }
  }

  private static long bit(int part) {
    return part < Long.SIZE ? 1L << part : 0;
  }

  private double join(int from, int to, int skipped) {
    int part = matches.part(to);
    if ((used[from] & bit(part)) != 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int last = matches.part(from);
    if (part > last) {
      return isGap(last, part) ? GAP + skipped * GAP_MORE : skip(skipped);
    }
    boolean mayTurn = part < last && phrase.size() <= MOST_TURNED;
    return mayTurn ? TURNED + skip(skipped) : Double.NEGATIVE_INFINITY;
  }

  private static double skip(int skipped) {
    if (skipped == 0) {
      return 0;
    }
    return skipped > Phrase.WIDEST_SKIP
        ? Double.NEGATIVE_INFINITY
        : SKIPPED + (skipped - 1) * SKIPPED_MORE;
  }

  private boolean isGap(int from, int to) {
    for (int part = from + 1; part <= to; part++) {
      if (phrase.parts().get(part).before() == Phrase.Joint.GAP) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> words(int end) {
    List<Integer> words = new ArrayList<>();
    for (int at = end; at >= 0; at = before[at]) {
      words.add(matches.position(at));
    }
    return words.reversed();
  }
}

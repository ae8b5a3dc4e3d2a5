package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.manicule.text.Span;

/** Finds the {@link Candidates} of a phrase in a region of the text. For one thread. */
final class CandidateSearch {

  /** A region of so many words is looked through word by word; a larger one by its vocabulary. */
  private static final int SMALL = 150;

  /** From so many words of the text, at most, the other words of a phrase are looked for. */
  private static final int ANCHORS = 40;

  private static final int MOST_MATCHES = 1000;
  private static final double RESPELT = Math.log(0.02);

  private final WordIndex index;
  private final Likeness likeness;
  private final Vocabulary vocabulary;
  private final TypeTable table;
  private final int crowd;

  /**
   * @param crowd a phrase with more places than this has too many to tell them apart
   */
  CandidateSearch(WordIndex index, Likeness likeness, int crowd) {
    this.index = index;
    this.likeness = likeness;
    this.vocabulary = new Vocabulary(index, likeness);
    this.table = new TypeTable(index.types());
    this.crowd = crowd;
  }

  /**
   * @param starts the positions at which a place may start
   */
  Candidates find(Phrase phrase, Span starts) {
    Candidates found = findAsWritten(phrase, starts);
    if (found.crowd() > 0 || plain(phrase, found).findAny().isPresent()) {
      return found;
    }
    for (Phrase other : Respelling.of(phrase, index)) {
      found = found.or(findAsWritten(other, starts), RESPELT);
    }
    return found;
  }

  /** Which candidates are just the words of the phrase, side by side. */
  IntStream plain(Phrase phrase, Candidates candidates) {
    return IntStream.range(0, candidates.size())
        .filter(candidate -> isPlain(phrase, candidates.words(candidate)));
  }

  private boolean isPlain(Phrase phrase, int[] words) {
    int size = phrase.size();
    return words.length == size
        && words[size - 1] - words[0] == size - 1
        && IntStream.range(0, size)
            .allMatch(i -> index.keyAt(words[i]).equals(phrase.parts().get(i).key()));
  }

  private Candidates findAsWritten(Phrase phrase, Span starts) {
    if (phrase.size() == 0 || starts.isEmpty()) {
      return Candidates.NONE;
    }
    List<Wanted> wanted = phrase.parts().stream().map(likeness::wanted).toList();
    if (starts.length() <= SMALL) {
      Span words = new Span(starts.start(), Math.min(index.size(), starts.end() + phrase.reach()));
      return fit(phrase, byWord(wanted, words), starts);
    }
    return phrase.size() == 1
        ? one(phrase, wanted.getFirst(), starts)
        : several(phrase, wanted, starts);
  }

  private Candidates fit(Phrase phrase, Matches matches, Span starts) {
    return matches.size() > Math.max(MOST_MATCHES, ANCHORS * phrase.size())
        ? Candidates.crowd(matches.size())
        : new PhraseFit(phrase, matches).candidates(starts);
  }

  private Matches byWord(List<Wanted> wanted, Span words) {
    Matches matches = new Matches();
    for (int at = words.start(); at < words.end(); at++) {
      int type = index.typeAt(at);
      for (int part = 0; part < wanted.size(); part++) {
        double log = likeness.log(wanted.get(part), type);
        if (log > Double.NEGATIVE_INFINITY) {
          matches.add(part, at, log - wanted.get(part).logChance());
        }
      }
    }
    return matches;
  }

  private Candidates one(Phrase phrase, Wanted wanted, Span starts) {
    int own = index.positionsIn(index.type(wanted.key()), starts).length();
    if (own > crowd) {
      return Candidates.crowd(own);
    }
    Matches matches = matches(wanted, starts, crowd);
    return new PhraseFit(phrase, matches).candidates(starts);
  }

  private Candidates several(Phrase phrase, List<Wanted> wanted, Span starts) {
    table.clear();
    for (int part = 0; part < wanted.size(); part++) {
      for (Vocabulary.Variant variant : vocabulary.variants(wanted.get(part))) {
        table.add(variant.type(), part, variant.logLikeness() - wanted.get(part).logChance());
      }
    }
    int[] anchors = anchors(wanted, starts);
    if (anchors.length > crowd) {
      return Candidates.crowd(anchors.length);
    }
    Candidates all = Candidates.NONE;
    Matches near = new Matches();
    int end = 0;
    for (int anchor : anchors) {
      int from = Math.max(end, anchor - phrase.reach());
      if (from > end && near.size() > 0) {
        all = all.or(fit(phrase, near, starts), 0);
        near = new Matches();
      }
      end = Math.max(from, Math.min(index.size(), anchor + phrase.reach() + 1));
      for (int at = from; at < end; at++) {
        table.addMatches(index.typeAt(at), at, near);
      }
    }
    return all.or(fit(phrase, near, starts), 0);
  }

  /** Where the rarest words of a phrase stand, in rising order. */
  private int[] anchors(List<Wanted> wanted, Span words) {
    List<int[]> byPart = new ArrayList<>();
    for (Wanted each : wanted) {
      int[] positions = matches(each, words, Integer.MAX_VALUE).positions();
      if (positions.length > 0) {
        byPart.add(positions);
      }
    }
    byPart.sort(Comparator.comparingInt(positions -> positions.length));
    int[] anchors = {};
    for (int[] positions : byPart) {
      if (anchors.length == 0 || anchors.length + positions.length <= ANCHORS) {
        int held = anchors.length;
        anchors = Arrays.copyOf(anchors, held + positions.length);
        System.arraycopy(positions, 0, anchors, held, positions.length);
      }
    }
    Arrays.sort(anchors);
    return anchors;
  }

  /**
   * The words that may stand for one, the same word first; those that are too many are left out.
   */
  private Matches matches(Wanted wanted, Span words, int most) {
    Matches matches = new Matches();
    for (Vocabulary.Variant variant : vocabulary.variants(wanted)) {
      int[] positions = index.positions(variant.type());
      Span inside = index.positionsIn(variant.type(), words);
      if (matches.size() + inside.length() <= most) {
        for (int i = inside.start(); i < inside.end(); i++) {
          matches.add(0, positions[i], variant.logLikeness() - wanted.logChance());
        }
      }
    }
    return matches.sorted();
  }
}

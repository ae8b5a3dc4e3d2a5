package org.manicule.rebuild;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.manicule.model.Place;

/**
 * Tells which lemma of a work is which of its old version: the same words in the same order of
 * glosses; then the same words anywhere; then other words that are linked to the same lines.
 */
final class LemmaPairs {

  private final List<Quoted> now;
  private final LineDifference lines;
  private final Map<Integer, Quoted> partners = new HashMap<>();
  private final Set<Integer> reworded = new HashSet<>();
  private final List<Quoted> gone = new ArrayList<>();

  private LemmaPairs(List<Quoted> now, LineDifference lines) {
    this.now = now;
    this.lines = lines;
  }

  static LemmaPairs of(List<Quoted> old, List<Quoted> now, LineDifference lines) {
    LemmaPairs pairs = new LemmaPairs(now, lines);
    Alignment alignment = Alignment.of(lemmata(old), lemmata(now));
    List<Quoted> alone = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      OptionalInt partner = alignment.after(i);
      if (partner.isPresent()) {
        pairs.partners.put(partner.getAsInt(), old.get(i));
      } else {
        alone.add(old.get(i));
      }
    }
    pairs.matchReworded(alone);
    return pairs;
  }

  private static List<String> lemmata(List<Quoted> quoted) {
    return quoted.stream().map(Quoted::lemma).toList();
  }

  private void matchReworded(List<Quoted> alone) {
    Map<List<Integer>, Deque<Integer>> left = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      Optional<Place> place = now.get(i).place();
      if (place.isPresent() && !partners.containsKey(i)) {
        left.computeIfAbsent(lines.of(place.get()), each -> new ArrayDeque<>()).add(i);
      }
    }
    for (Quoted old : alone) {
      Deque<Integer> sameLines =
          left.getOrDefault(old.place().map(lines::after).orElse(List.of()), new ArrayDeque<>());
      if (sameLines.isEmpty()) {
        gone.add(old);
      } else {
        reworded.add(sameLines.pop());
      }
    }
  }

  /** The same lemma in the old version, in the same words. */
  Optional<Quoted> partner(int place) {
    return Optional.ofNullable(partners.get(place));
  }

  /** Whether an old lemma quoted the same lines in other words. */
  boolean isReworded(int place) {
    return reworded.contains(place);
  }

  /** Old lemmata that are quoted no more. */
  List<Quoted> gone() {
    return gone;
  }
}

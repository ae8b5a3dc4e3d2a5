package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.manicule.text.Span;

/** Finds the places where the words of a lemma stand together, line ends between them or not. */
final class ExactSearch {

  private final WordIndex index;

  ExactSearch(WordIndex index) {
    this.index = index;
  }

  /** Position of the first word of each place inside {@code words}, in rising order. */
  List<Integer> find(List<String> keys, Span words) {
    int rarest =
        IntStream.range(0, keys.size())
            .boxed()
            .min(Comparator.comparingInt(i -> index.positions(keys.get(i)).length))
            .orElseThrow(() -> new IllegalArgumentException("a lemma must have a word"));
    int[] positions = index.positions(keys.get(rarest));
    List<Integer> found = new ArrayList<>();
    int from = Arrays.binarySearch(positions, words.start());
    for (int i = from < 0 ? -from - 1 : from; i < positions.length; i++) {
      int start = positions[i] - rarest;
      if (positions[i] >= words.end()) {
        break;
      }
      if (words.contains(new Span(Math.max(0, start), Math.max(0, start) + keys.size()))
          && start >= 0
          && matches(keys, start)) {
        found.add(start);
      }
    }
    return found;
  }

  private boolean matches(List<String> keys, int start) {
    for (int i = 0; i < keys.size(); i++) {
      if (!index.key(start + i).equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}

package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which citations may mean a work: author, title, labels. An abbreviation fits
 * where each of its words begins one of them: {@code Verg. Aen.} fits {@code P. Vergilius Maro,
 * Aeneid}, {@code Ecl.} does not.
 */
record WorkNames(Set<String> words) {

  WorkNames {
    words = Set.copyOf(words);
  }

  static WorkNames of(Collection<String> names) {
    return new WorkNames(Set.copyOf(words(String.join(" ", names))));
  }

  /** Whether a citation may be one of this work; without a name it may. */
  boolean fit(String cited) {
    return words(cited).stream().allMatch(word -> words.stream().anyMatch(w -> w.startsWith(word)));
  }

  private static Set<String> words(String text) {
    List<String> found = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        found.add(word);
      }
    }
    return Set.copyOf(found);
  }
}

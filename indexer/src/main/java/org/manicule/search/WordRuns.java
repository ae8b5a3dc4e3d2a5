package org.manicule.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.manicule.query.Query;

/**
 * Parts what stands side by side in a query into runs: the words that together name a concept are
 * one run, everything else is a run by itself. {@code deep latent space} has the runs <i>deep</i>
 * and <i>latent space</i> where latent space is a concept.
 */
final class WordRuns {

  private final ConceptNames names;

  WordRuns(ConceptNames names) {
    this.names = names;
  }

  List<List<Query>> of(List<Query> parts) {
    List<List<Query>> runs = new ArrayList<>();
    for (int start = 0; start < parts.size(); ) {
      int length = longestName(parts, start);
      runs.add(parts.subList(start, start + length));
      start += length;
    }
    return runs;
  }

  private int longestName(List<Query> parts, int start) {
    int words = 0;
    while (words < names.longest()
        && start + words < parts.size()
        && parts.get(start + words) instanceof Query.Word) {
      words++;
    }
    while (words > 1 && names.named(text(parts.subList(start, start + words))).isEmpty()) {
      words--;
    }
    return Math.max(1, words);
  }

  /** The words of a run as a text. */
  static String text(List<Query> run) {
    return run.stream()
        .filter(Query.Word.class::isInstance)
        .map(word -> ((Query.Word) word).text())
        .collect(Collectors.joining(" "));
  }
}

package org.manicule.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.text.Word;

/**
 * Counts terms by the stems of their words, and the forms in which each is written. For one thread.
 */
final class TermCounts {

  private final Map<List<String>, Map<String, Long>> forms = new HashMap<>();
  private final int longest;

  /**
   * @param longest how many words a term may have
   */
  TermCounts(int longest) {
    this.longest = longest;
  }

  /** Counts all pieces of a run of words. */
  void add(List<Word> run, String text, Vocabulary vocabulary) {
    List<String> stems = run.stream().map(word -> vocabulary.stem().apply(word.key())).toList();
    for (int start = 0; start < run.size(); start++) {
      for (int end = start + 1; end <= Math.min(run.size(), start + longest); end++) {
        String form =
            text.substring(run.get(start).span().start(), run.get(end - 1).span().end())
                .replaceAll("\\s+", " ");
        forms
            .computeIfAbsent(List.copyOf(stems.subList(start, end)), stem -> new TreeMap<>())
            .merge(form, 1L, Long::sum);
      }
    }
  }

  /** How often a term stands, in whatever form. */
  long count(List<String> term) {
    return forms.getOrDefault(term, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }

  /** All terms that stand so often at least, with how often they do. */
  Map<List<String>, Long> frequent(long minimum) {
    Map<List<String>, Long> frequent = new HashMap<>();
    for (List<String> term : forms.keySet()) {
      long count = count(term);
      if (count >= minimum) {
        frequent.put(term, count);
      }
    }
    return frequent;
  }

  /** How a term is written, the most frequent form first; in small letters where it ever is. */
  List<String> formsOf(List<String> term) {
    Map<String, Long> written = forms.getOrDefault(term, Map.of());
    Map<String, Long> joined = new TreeMap<>();
    written.forEach((form, count) -> joined.merge(plainest(form, written), count, Long::sum));
    return joined.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String plainest(String form, Map<String, Long> written) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (written.containsKey(lower)) {
      return lower;
    }
    return written.keySet().stream()
        .filter(other -> other.toLowerCase(Locale.ROOT).equals(lower))
        .max(Comparator.naturalOrder())
        .orElse(form);
  }
}

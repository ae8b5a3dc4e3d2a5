package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is found in the corpus of this repository, in which order, as a file to read. Run with
 * {@code -Dgolden.rewrite=true} to write it anew, then look at its differences.
 */
class RankingTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "manicule", "search", "ranking.txt");

  /** Each query with the lines that a reader wants from it. */
  private static final String WANTED =
      """
      weights: 3
      "weights": 3 4
      probability: 16 11
      transfer learning: 22
      attention mechanisms: 19
      attention: 19
      loss function: 19
      "waits the art": 23 24
      creativity: 8 23 25
      interpolation: 8
      embedding: 13 27
      prompt: 13 22
      signal processing: 14
      alchemy: 16
      latent space: 4 6 7 8 9 13 18 23 26 28
      secret door: 4
      silent: 2 27
      dreams: 1 18
      neural network: 1 3
      compression: 4 23
      dimension: 9 10
      uncertainty: 16
      phantom embeddings: 13
      line:silence: 6
      quoted:moons: 10
      concept:generative-model: 12
      symphonys: 15
      archit*: 19
      bricks OR moons: 10 17
      space -door: 21
      """;

  @Test
  void hitsStandInTheOrderThatTheFileSays() throws IOException {
    try (SearchEngine engine =
        LuceneEngineTest.lucene(List.of(Poem.linked()), Poem.allConcepts())) {
      String found = shown(engine);
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(GOLDEN.getParent());
        Files.writeString(GOLDEN, found);
      }
      assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }
  }

  private static String shown(SearchEngine engine) {
    StringBuilder shown = new StringBuilder();
    List<Judged> all = WANTED.lines().map(line -> Judged.of(line, engine)).toList();
    all.forEach(judged -> shown.append(judged.shown()).append('\n'));
    double recall = all.stream().mapToDouble(Judged::recall).average().orElse(0);
    double rank = all.stream().mapToDouble(Judged::reciprocalRank).average().orElse(0);
    return shown
        .append("%d queries".formatted(all.size()))
        .append(String.format(Locale.ROOT, ", recall %.3f", recall))
        .append(String.format(Locale.ROOT, ", mean reciprocal rank %.3f%n", rank))
        .toString()
        .replace(System.lineSeparator(), "\n");
  }

  /**
   * @param found the lines found, the best first
   */
  private record Judged(String query, Set<String> wanted, List<String> found, String hits) {

    static Judged of(String line, SearchEngine engine) {
      int colon = line.lastIndexOf(": ");
      String query = line.substring(0, colon);
      List<Hit> hits = engine.search(new SearchRequest(query, Set.of(), Set.of(), 0, 100)).hits();
      List<String> found =
          hits.stream()
              .flatMap(hit -> hit.lines().stream())
              .map(hit -> hit.ref().toString())
              .toList();
      return new Judged(
          query,
          Set.of(line.substring(colon + 2).split(" ")),
          found,
          Shown.hits(hits).replace(Poem.ID + " ", ""));
    }

    double recall() {
      return (double) wanted.stream().filter(found::contains).count() / wanted.size();
    }

    /** One for a wanted line in the first place, a half in the second, and so on. */
    double reciprocalRank() {
      return found.stream()
          .filter(wanted::contains)
          .findFirst()
          .map(first -> 1.0 / (found.indexOf(first) + 1))
          .orElse(0.0);
    }

    String shown() {
      List<String> missing =
          wanted.stream().filter(line -> !found.contains(line)).sorted().toList();
      return "== "
          + query
          + (missing.isEmpty() ? "" : "   (not found: " + String.join(", ", missing) + ")")
          + "\n"
          + hits;
    }
  }
}

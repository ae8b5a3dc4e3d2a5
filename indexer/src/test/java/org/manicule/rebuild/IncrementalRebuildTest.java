package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.Generations;
import org.manicule.index.IndexFolder;

/** However an index came to be, step by step or at once, it holds the same. */
class IncrementalRebuildTest {

  private static final int STEPS = 25;

  @TempDir Path temporary;

  @Test
  void stepByStepTheIndexBecomesWhatItWouldBeAtOnce() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    try (SampleCorpus corpus = new SampleCorpus(temporary)) {
      IntStream.range(0, 6).forEach(i -> corpus.write(name(i), text(random)));
      for (int step = 0; step < STEPS; step++) {
        edit(corpus, random);
        corpus.rebuild();
        assertThat(corpus.everything())
            .as("seed %s, step %s", seed, step)
            .isEqualTo(madeAtOnce(corpus.folder()));
      }
    }
  }

  private static void edit(SampleCorpus corpus, Random random) {
    String name = name(random.nextInt(8));
    String other = name(random.nextInt(8));
    boolean exists = Files.exists(corpus.path(name));
    switch (random.nextInt(4)) {
      case 0 -> {
        if (exists && !Files.exists(corpus.path(other))) {
          corpus.rename(name, other);
        }
      }
      case 1 -> {
        if (exists && !name.equals(name(0))) {
          corpus.delete(name);
        }
      }
      default -> corpus.write(name, text(random));
    }
  }

  /** Some have the same id, as their names without the folder are alike. */
  private static String name(int number) {
    return List.of("a.md", "b.md", "sub/b.md", "c.md", "sub/c.md", "d.md", "e.md", "sub/f.md")
        .get(number);
  }

  private static String text(Random random) {
    String id = random.nextInt(4) == 0 ? "---\nid: shared\n---\n\n" : "";
    StringBuilder text = new StringBuilder(id);
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      String word = List.of("secret", "hidden", "silent").get(random.nextInt(3));
      text.append("A ").append(word).append(" door,\nA hush.\n\n");
      text.append("> “").append(word).append(" door” leads on.\n\n");
    }
    return text.toString();
  }

  private static List<Object> madeAtOnce(Path folder) {
    try (IndexFolder index = IndexFolder.inMemory()) {
      new Rebuilder(folder, index, Clock.systemUTC())
          .run(RebuildOptions.USUAL, RebuildProgress.SILENT);
      try (Generations generations = Generations.open(index)) {
        return generations.ask(SampleCorpus::everything);
      }
    }
  }
}

package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.Generation;
import org.manicule.index.Generations;
import org.manicule.index.History;
import org.manicule.index.IndexFolder;
import org.manicule.model.Line;
import org.manicule.model.Passage;
import org.manicule.model.WorkSummary;

/**
 * Programs that rebuild are killed at random moments: the index opens at once, holds the old or the
 * new generation whole, and the next rebuild ends right.
 *
 * <p>Kills {@code -Dkills} of them, 200 unless told, but for no longer than {@code
 * -Dkills.seconds}, 60 unless told.
 */
class KilledRebuildIT {

  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("kills.seconds", 60));
  private static final int LANES = 2;
  private static final int MANY = 1_000_000;

  @TempDir Path temporary;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Instant end = Instant.now().plus(LONGEST);
  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicInteger within = new AtomicInteger();
  private final AtomicLong slowestOpening = new AtomicLong();

  @Test
  void whateverMomentARebuildIsKilledTheIndexIsWhole() throws Exception {
    QuickJvm jvm =
        QuickJvm.trained(
            temporary, ChildRebuilds.class, temporary.resolve("training").toString(), "1", "4");
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        all.add(new Lane(jvm, temporary.resolve("lane-" + lane), new Random(seed + lane))::run);
      }
      for (Future<Integer> lane : lanes.invokeAll(all)) {
        lane.get();
      }
    }
    assertThat(within.get()).as("killed within a rebuild").isPositive();
    report();
  }

  /** One folder, in which one program after the other is killed. */
  private final class Lane {

    private final QuickJvm jvm;
    private final Path folder;
    private final Random random;

    Lane(QuickJvm jvm, Path folder, Random random) {
      this.jvm = jvm;
      this.folder = folder;
      this.random = random;
    }

    int run() throws Exception {
      int next = 1;
      assertNextRebuildEndsRight(next);
      while (Instant.now().isBefore(end) && kills.getAndIncrement() < KILLS) {
        int reached = startAndKill(next + 1);
        assertWhole(reached);
        next = reached + 1;
        assertNextRebuildEndsRight(next);
      }
      return next;
    }

    /** Kills it some time after it began one of its first rebuilds; gives the last it began. */
    private int startAndKill(int from) throws Exception {
      Path out = folder.resolve("out.txt");
      Path err = folder.resolve("err.txt");
      Process child =
          jvm.start(ChildRebuilds.class, folder.toString(), "" + from, "" + MANY)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      String line = "begin " + (from + random.nextInt(3));
      while (!Files.readAllLines(out).contains(line)) {
        assertThat(child.isAlive()).as(() -> "it ended by itself: " + read(err)).isTrue();
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
      child.destroyForcibly().waitFor();
      String last = Files.readAllLines(out).getLast();
      within.addAndGet(last.startsWith("begin") ? 1 : 0);
      return Integer.parseInt(last.substring(last.indexOf(' ') + 1));
    }

    /** The index holds the last state begun, or the one before, whole and readable to the byte. */
    private void assertWhole(int reached) {
      long start = System.nanoTime();
      try (IndexFolder index = IndexFolder.at(folder.resolve("index"));
          Generations generations = Generations.open(index)) {
        long took = System.nanoTime() - start;
        slowestOpening.accumulateAndGet(took, Math::max);
        new History(index).verify();
        assertThat(generations.<Integer>ask(KilledRebuildIT::state))
            .as("seed %s", seed)
            .isBetween(reached - 1, reached);
      }
    }

    private void assertNextRebuildEndsRight(int number) throws IOException {
      ChildRebuilds.writeTexts(folder.resolve("corpus"), number);
      try (IndexFolder index = IndexFolder.at(folder.resolve("index"))) {
        RebuildReport report = ChildRebuilds.rebuild(folder, index);
        assertThat(report.outcome()).isEqualTo(new RebuildReport.Outcome.Published());
        assertThat(report.links().linked()).isEqualTo((int) report.counts().glosses());
        try (Generations generations = Generations.open(index)) {
          assertThat(generations.<Integer>ask(KilledRebuildIT::state)).isEqualTo(number);
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The one number that all lines of all works bear. */
  private static int state(Generation generation) throws IOException {
    Set<String> numbers = new HashSet<>();
    int lines = 0;
    for (WorkSummary work : generation.catalog().works()) {
      for (Passage passage : generation.passages(work.id())) {
        for (Line line : passage.stanza().lines()) {
          numbers.add(line.text().substring(line.text().lastIndexOf(' ') + 1));
          lines++;
        }
      }
    }
    assertThat(numbers).hasSize(1);
    assertThat(lines)
        .isEqualTo(ChildRebuilds.TEXTS * 12L)
        .isEqualTo(generation.stamp().counts().lines());
    return Integer.parseInt(numbers.iterator().next());
  }

  @SuppressWarnings("SystemOut")
  private void report() {
    System.out.printf(
        "%d rebuilds killed, %d of them between begin and end; slowest opening after that %d ms%n",
        Math.min(kills.get(), KILLS), within.get(), slowestOpening.get() / 1_000_000);
  }
}

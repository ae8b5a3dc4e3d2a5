package org.manicule.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.manicule.rebuild.SampleCorpus.DOOR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.Generations;
import org.manicule.index.History;
import org.manicule.index.IndexFolder;
import org.manicule.index.IndexUnavailable;
import org.manicule.index.IndexUnavailable.Reason;
import org.manicule.model.WorkId;

/** A disk that is full, or may not be written: nothing is lost, and one sentence says so. */
class DiskFaultsIT {

  @TempDir Path temporary;
  private SampleCorpus corpus;
  private Optional<SmallDisk> disk = Optional.empty();

  @BeforeEach
  void publishOnASmallDisk() throws IOException {
    corpus = new SampleCorpus(temporary);
    corpus.write("door.md", DOOR);
    disk = SmallDisk.mount(temporary.resolve("disk"), "1m");
    assumeTrue(disk.isPresent(), "skipped: only root can mount the small disk that this fills");
    rebuild();
  }

  @AfterEach
  void unmount() throws IOException {
    corpus.close();
    if (disk.isPresent()) {
      disk.get().close();
    }
  }

  @Test
  void aFullDiskLeavesTheOldGenerationAndTheNextRebuildEndsRight() {
    corpus.write("large.md", manyWords());

    assertRefused(Reason.DISK_FULL, "the disk that holds the index in %s is full");
    assertThat(firstLine()).isEqualTo("A secret door to latent space,");
    verify();

    corpus.write("large.md", "A line\n").write("door.md", DOOR.replace("secret", "hidden"));
    assertThat(rebuild().outcome()).isEqualTo(new RebuildReport.Outcome.Published());
    assertThat(firstLine()).isEqualTo("A hidden door to latent space,");
    verify();
  }

  @Test
  void whereNothingMayBeWrittenReadersReadOn() throws IOException {
    assertThat(disk.orElseThrow().makeReadOnly()).isTrue();
    corpus.write("door.md", DOOR.replace("secret", "hidden"));

    assertRefused(Reason.NO_PERMISSION, "no permission for the index in %s");
    assertThat(firstLine()).isEqualTo("A secret door to latent space,");

    assertThat(disk.orElseThrow().makeWritable()).isTrue();
    rebuild();
    assertThat(firstLine()).isEqualTo("A hidden door to latent space,");
  }

  private void assertRefused(Reason reason, String message) {
    assertThatThrownBy(this::rebuild)
        .isInstanceOfSatisfying(
            IndexUnavailable.class, failure -> assertThat(failure.reason()).isEqualTo(reason))
        .hasMessageStartingWith(message.formatted(path()));
  }

  private Path path() {
    return temporary.resolve("disk").resolve("index");
  }

  private RebuildReport rebuild() {
    try (IndexFolder index = IndexFolder.at(path())) {
      return new Rebuilder(corpus.folder(), index, Clock.systemUTC())
          .run(RebuildOptions.USUAL, RebuildProgress.SILENT);
    }
  }

  private String firstLine() {
    try (IndexFolder index = IndexFolder.at(path());
        Generations generations = Generations.open(index)) {
      return generations.ask(
          each -> each.passages(new WorkId("door")).getFirst().stanza().lines().getFirst().text());
    }
  }

  private void verify() {
    try (IndexFolder index = IndexFolder.at(path())) {
      new History(index).verify();
    }
  }

  /** More than the disk holds, however well it is packed. */
  private static String manyWords() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 20_000; line++) {
      for (int word = 0; word < 7; word++) {
        text.append(Long.toString(random.nextLong() >>> 20, 36)).append(' ');
      }
      text.append(line % 10 == 9 ? "\n\n" : "\n");
    }
    return text.toString();
  }
}

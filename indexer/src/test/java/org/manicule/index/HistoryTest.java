package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manicule.index.SampleIndex.CLOCK;
import static org.manicule.index.SampleIndex.firstLine;
import static org.manicule.index.SampleIndex.publish;
import static org.manicule.index.SampleIndex.work;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.IndexUnavailable.Reason;
import org.manicule.model.WorkId;

class HistoryTest {

  @TempDir Path path;
  private IndexFolder folder;

  @BeforeEach
  void fourGenerations() {
    folder = IndexFolder.at(path);
    for (String line : new String[] {"first", "second", "third", "fourth"}) {
      publish(folder, builder -> builder.put(work("door", line)));
    }
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void theLastThreeAreKeptTheNewestFirst() {
    assertThat(new History(folder).kept())
        .extracting(Stamp::generation)
        .containsExactly(4L, 3L, 2L);
  }

  @Test
  void aGenerationSaysWhatItHolds() {
    publish(
        folder,
        builder ->
            builder.put(
                SampleWork.of("seam", "en").stanza("a", "b").gloss("“a”: c").stanza("d").build()));

    Stamp newest = new History(folder).kept().getFirst();
    assertThat(newest.counts()).isEqualTo(new Counts(2, 4, 3, 1));
    assertThat(newest.restored()).isZero();

    publish(folder, builder -> builder.remove(new WorkId("seam")));
    assertThat(new History(folder).kept().getFirst().counts()).isEqualTo(new Counts(1, 1, 1, 0));
  }

  @Test
  void aRestoredGenerationIsTheNewest() {
    Stamp restored = new History(folder).restore(2, CLOCK);

    assertThat(restored.generation()).isEqualTo(5);
    assertThat(restored.restored()).isEqualTo(2);
    assertThat(firstLine(folder, "door")).isEqualTo("second");
    assertThat(new History(folder).kept())
        .extracting(Stamp::generation)
        .containsExactly(5L, 4L, 3L);
  }

  @Test
  void whoReadsWhileOneIsRestoredComesToIt() {
    try (Generations generations = Generations.open(folder)) {
      new History(folder).restore(3, CLOCK);
      generations.refresh();
      assertThat(generations.<String>ask(g -> line(g))).isEqualTo("third");

      new History(folder).restore(4, CLOCK);
      generations.refresh();
      assertThat(generations.<String>ask(g -> line(g))).isEqualTo("fourth");
    }
  }

  @Test
  void aRebuildGoesOnFromTheRestoredOne() {
    publish(folder, builder -> builder.put(work("seam", "a seam")));
    new History(folder).restore(3, CLOCK);
    publish(folder, builder -> builder.put(work("hush", "a hush")));

    assertThat(firstLine(folder, "door")).isEqualTo("third");
    assertThat(firstLine(folder, "hush")).isEqualTo("a hush");
    assertThat(new History(folder).kept().getFirst().counts().works()).isEqualTo(2);
  }

  @Test
  void oneThatIsNotKeptCannotBeRestored() {
    assertThatThrownBy(() -> new History(folder).restore(1, CLOCK))
        .isInstanceOfSatisfying(
            IndexUnavailable.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_KEPT))
        .hasMessage("generation 1 is not kept in " + path + "; kept are 4, 3, 2");
  }

  @Test
  void numbersGrowWhenTheClockJumpsBack() {
    Clock past = Clock.offset(CLOCK, Duration.ofDays(-9_000));
    try (IndexBuilder builder = IndexBuilder.open(folder, past)) {
      builder.put(work("door", "fifth"));
      builder.publish();
    }

    Stamp newest = new History(folder).kept().getFirst();
    assertThat(newest.generation()).isEqualTo(5);
    assertThat(newest.time()).isEqualTo(Instant.now(past));
    assertThat(firstLine(folder, "door")).isEqualTo("fifth");
  }

  @Test
  void numbersGrowThoughAllIsMadeAnewAfterDamage() throws IOException {
    for (Path segments : SampleIndex.files(path, "segments_.*")) {
      Files.write(segments, new byte[] {1, 2, 3});
    }
    try (IndexBuilder builder = IndexBuilder.fromScratch(folder, CLOCK)) {
      builder.put(work("door", "anew"));
      builder.publish();
    }

    assertThat(new History(folder).kept()).extracting(Stamp::generation).containsExactly(5L);
  }

  @Test
  void aByteThatChangedIsFound() throws IOException {
    new History(folder).verify();
    for (Path data : SampleIndex.files(path, "_.*\\.cfs")) {
      flip(data);
    }

    assertThatThrownBy(() -> new History(folder).verify())
        .isInstanceOfSatisfying(
            IndexUnavailable.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED))
        .hasMessageMatching(
            "the index in .* is damaged in its file _\\w+\\.\\w+; make it anew with .*");
  }

  private static void flip(Path file) throws IOException {
    try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = data.length() / 2;
      data.seek(middle);
      int old = data.read();
      data.seek(middle);
      data.write(old ^ 0xFF);
    }
  }

  private static String line(Generation generation) throws IOException {
    return generation.passages(new WorkId("door")).getFirst().stanza().lines().getFirst().text();
  }
}

package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manicule.index.SampleIndex.CLOCK;
import static org.manicule.index.SampleIndex.NOON;
import static org.manicule.index.SampleIndex.firstLine;
import static org.manicule.index.SampleIndex.publish;
import static org.manicule.index.SampleIndex.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.IndexUnavailable.Reason;
import org.manicule.model.WorkId;

class IndexBuilderTest {

  private static final WorkId DOOR = new WorkId("door");

  @TempDir Path temporary;

  @Test
  void whatIsPreparedIsNotReadBeforeItIsPublished() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.put(work("door", "old")));
      try (IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
        builder.put(work("door", "new"));
        assertThat(builder.prepare().orElseThrow().generation()).isEqualTo(2);
        assertThat(firstLine(folder, "door")).isEqualTo("old");

        builder.publish();
        assertThat(firstLine(folder, "door")).isEqualTo("new");
      }
    }
  }

  @Test
  void whatIsPreparedAndNotPublishedIsForgotten() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.put(work("door", "old")));
      try (IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
        builder.put(work("door", "new"));
        builder.prepare();
      }
      assertThat(firstLine(folder, "door")).isEqualTo("old");
      publish(folder, builder -> builder.put(work("door", "newer")));
      assertThat(firstLine(folder, "door")).isEqualTo("newer");
    }
  }

  @Test
  void anIndexThatLostAWorkIsNotPublished() throws IOException {
    assertUnpublished(
        new Term(Schema.WORK, "seam"), "holds 0 works and 0 passages where 1 and 1 were read");
  }

  @Test
  void anIndexWhoseWorkDoesNotAnswerForItsRareWordIsNotPublished() throws IOException {
    assertUnpublished(
        new Term(Schema.words(Side.LINE, Language.of("en")), "luminous"),
        "does not find 'luminous' in 'seam', where it stands");
  }

  @Test
  void aWorkThatIsKeptSaysSinceWhen() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.put(work("door", "old")));
      publish(folder, builder -> builder.keep(DOOR, NOON));
      assertThat(asOf(folder)).isEqualTo("2020-02-02T12:00:00Z");
      assertThat(firstLine(folder, "door")).isEqualTo("old");

      publish(folder, builder -> builder.keep(DOOR, NOON.plusSeconds(60)));
      assertThat(asOf(folder)).isEqualTo("2020-02-02T12:00:00Z");

      publish(folder, builder -> builder.put(work("door", "new")));
      assertThat(asOf(folder)).isEmpty();
    }
  }

  @Test
  void aWorkIsRenewedAsItWas() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.put(work("door", "old")));
      publish(folder, builder -> builder.renew(DOOR));
      assertThat(firstLine(folder, "door")).isEqualTo("old");
      assertThat(new History(folder).kept().getFirst().counts()).isEqualTo(new Counts(1, 1, 1, 0));
    }
  }

  @Test
  void notesGoWithTheirGeneration() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.note("a.md", "one".getBytes(StandardCharsets.UTF_8)));
      publish(folder, builder -> builder.note("a.md", "two".getBytes(StandardCharsets.UTF_8)));
      assertThat(note(folder)).isEqualTo("two");
      new History(folder).restore(1, CLOCK);
      assertThat(note(folder)).isEqualTo("one");
      publish(folder, builder -> builder.forget("a.md"));
      assertThat(note(folder)).isEqualTo("none");
    }
  }

  @Test
  void aSecondWriterIsToldWhoWrites() {
    Path path = temporary.resolve("locked");
    try (IndexFolder folder = IndexFolder.at(path);
        IndexBuilder first = IndexBuilder.open(folder, CLOCK)) {
      first.put(work("door", "a door"));
      assertThatThrownBy(() -> IndexBuilder.open(folder, CLOCK))
          .isInstanceOfSatisfying(
              IndexUnavailable.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED))
          .hasMessageMatching(
              "the index in .*locked is being written by process %d on \\S+ since %s; wait for it"
                  .formatted(ProcessHandle.current().pid(), NOON));
    }
  }

  @Test
  void manyGenerationsLeaveNoMoreThanTheKeptOnes() {
    try (IndexFolder folder = IndexFolder.at(temporary)) {
      for (int i = 0; i < 24; i++) {
        String line = "line " + i;
        publish(folder, builder -> builder.put(work("door", line)));
      }
      assertThat(SampleIndex.files(temporary, "segments_.*")).hasSizeLessThanOrEqualTo(3);
      assertThat(SampleIndex.files(temporary, "_.*\\.si")).hasSizeLessThan(20);
      assertThat(new History(folder).kept())
          .extracting(Stamp::generation)
          .containsExactly(24L, 23L, 22L);
    }
  }

  private static void assertUnpublished(Term lost, String fault) throws IOException {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      publish(folder, builder -> builder.put(work("seam", "a luminous seam")));
      Transaction transaction = Transaction.open(folder, Holder.thisProcess(NOON));
      transaction.writer().deleteDocuments(lost);
      assertThatThrownBy(() -> transaction.prepare(new Changes(), NOON))
          .isInstanceOfSatisfying(
              IndexUnavailable.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.UNSOUND))
          .hasMessageContaining("nothing was published, for the new index in memory " + fault);
      transaction.close();
      assertThat(firstLine(folder, "seam")).isEqualTo("a luminous seam");
    }
  }

  private static String asOf(IndexFolder folder) {
    try (Generations generations = Generations.open(folder)) {
      return generations.ask(g -> g.work(DOOR).orElseThrow().asOf());
    }
  }

  private static String note(IndexFolder folder) {
    try (Generations generations = Generations.open(folder)) {
      byte[] none = "none".getBytes(StandardCharsets.UTF_8);
      return new String(
          generations.<byte[]>ask(g -> g.notes().getOrDefault("a.md", none)),
          StandardCharsets.UTF_8);
    }
  }
}

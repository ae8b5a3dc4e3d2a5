package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.IndexUnavailable.Reason;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.model.Concepts;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;

class GenerationsTest {

  private static final Instant NOON = Instant.parse("2020-02-02T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final LinkedWork DOOR = SampleWork.of("door", "en").stanza("a secret").build();
  private static final LinkedWork SEAM = SampleWork.of("seam", "en").stanza("a seam").build();

  @TempDir Path temporary;

  @Test
  void whatIsPublishedIsRead() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      Concept weight = concept("weight");
      build(
          folder,
          builder -> {
            builder.put(DOOR);
            builder.put(SEAM);
            builder.concepts(new Concepts(List.of(weight)));
          });

      try (Generations generations = Generations.open(folder)) {
        assertThat(works(generations)).containsExactly("door", "seam");
        assertThat(generations.<List<Concept>>ask(g -> g.catalog().concepts().all()))
            .containsExactly(weight);
        assertThat(generations.<Instant>ask(g -> g.stamp().time())).isEqualTo(NOON);
      }
    }
  }

  @Test
  void aWorkTakesThePlaceOfTheOneWithItsId() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      LinkedWork longer = SampleWork.of("door", "en").stanza("a").stanza("b").stanza("c").build();
      build(folder, builder -> builder.put(longer));

      try (Generations generations = Generations.open(folder)) {
        assertThat(works(generations)).containsExactly("door");
        assertThat(generations.<Integer>ask(g -> g.passages(new WorkId("door")).size()))
            .isEqualTo(3);
      }
    }
  }

  @Test
  void aRemovedWorkIsGone() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      build(folder, builder -> builder.remove(new WorkId("door")));

      try (Generations generations = Generations.open(folder)) {
        assertThat(works(generations)).isEmpty();
      }
    }
  }

  @Test
  void aReaderSeesTheOldGenerationWholeUntilTheNewOneIsPublished() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      try (Generations generations = Generations.open(folder);
          IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
        long before = generations.<Long>ask(g -> g.stamp().generation());
        builder.put(SEAM);
        builder.remove(new WorkId("door"));
        generations.refresh();
        assertThat(works(generations)).containsExactly("door");

        builder.publish();
        assertThat(works(generations)).containsExactly("door");
        generations.refresh();
        assertThat(works(generations)).containsExactly("seam");
        assertThat(generations.<Long>ask(g -> g.stamp().generation())).isGreaterThan(before);
      }
    }
  }

  @Test
  void whoeverReadsKeepsTheGenerationThatTheyHold() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      try (Generations generations = Generations.open(folder)) {
        generations.ask(
            held -> {
              build(folder, builder -> builder.remove(new WorkId("door")));
              generations.refresh();
              assertThat(held.catalog().works()).hasSize(1);
              assertThat(held.passage(0).work()).isEqualTo(new WorkId("door"));
              return 0;
            });
        assertThat(works(generations)).isEmpty();
      }
    }
  }

  @Test
  void aThreadThatHoldsAGenerationIsAnsweredByNoOther() throws Exception {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      try (Generations generations = Generations.open(folder)) {
        try (Generations.Hold hold = generations.hold()) {
          build(folder, builder -> builder.put(SEAM));
          generations.refresh();
          assertThat(works(generations)).containsExactly("door");
          try (Generations.Hold inner = generations.hold()) {
            assertThat(inner.stamp()).isEqualTo(hold.stamp());
          }
          assertThat(works(generations)).containsExactly("door");
          assertThat(CompletableFuture.supplyAsync(() -> works(generations)).get())
              .as("another thread")
              .containsExactly("door", "seam");
        }
        assertThat(works(generations)).containsExactly("door", "seam");
      }
    }
  }

  @Test
  void whatIsNotPublishedIsForgotten() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      try (IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
        builder.put(SEAM);
      }

      try (Generations generations = Generations.open(folder)) {
        assertThat(works(generations)).containsExactly("door");
      }
    }
  }

  @Test
  void theLastThreeGenerationsAreKept() {
    Path path = temporary.resolve("index");
    try (IndexFolder folder = IndexFolder.at(path)) {
      for (int i = 0; i < 5; i++) {
        String line = String.valueOf(i);
        build(folder, builder -> builder.put(SampleIndex.work("door", line)));
      }
    }
    assertThat(files(path).filter(name -> name.startsWith("segments_"))).hasSize(3);
  }

  @Test
  void publishingNoChangeMakesNoGeneration() {
    try (IndexFolder folder = IndexFolder.inMemory()) {
      build(folder, builder -> builder.put(DOOR));
      try (Generations generations = Generations.open(folder)) {
        long before = generations.<Long>ask(g -> g.stamp().generation());
        build(folder, builder -> {});
        generations.refresh();
        assertThat(generations.<Long>ask(g -> g.stamp().generation())).isEqualTo(before);
      }
    }
  }

  @Test
  void aMissingIndexIsSaidToBeMissing() {
    Path path = temporary.resolve("none");
    assertThat(IndexFolder.holdsIndex(path)).isFalse();
    assertThat(path).doesNotExist();
    try (IndexFolder folder = IndexFolder.at(path)) {
      assertUnavailable(
          () -> Generations.open(folder),
          Reason.MISSING,
          "there is no index in " + path + "; make one with 'manicule index'");
    }
  }

  @Test
  void aDamagedIndexIsSaidToBeDamagedAndCanBeMadeAnew() throws IOException {
    Path path = temporary.resolve("damaged");
    try (IndexFolder folder = IndexFolder.at(path)) {
      build(folder, builder -> builder.put(DOOR));
      for (Path segments : list(path, "segments_")) {
        Files.write(segments, new byte[] {1, 2, 3});
      }
      assertUnavailable(
          () -> Generations.open(folder),
          Reason.DAMAGED,
          "the index in "
              + path
              + " is damaged in its file segments_1; make it anew with 'manicule index --from-scratch'");

      try (IndexBuilder builder = IndexBuilder.fromScratch(folder, CLOCK)) {
        builder.put(SEAM);
        builder.publish();
      }
      try (Generations generations = Generations.open(folder)) {
        assertThat(works(generations)).containsExactly("seam");
      }
    }
  }

  private static Concept concept(String name) {
    List<ConceptId> none = List.of();
    return new Concept(new ConceptId(name), "urn:" + name, name, List.of(), "", none, none, none);
  }

  private static void build(IndexFolder folder, Consumer<IndexBuilder> changes) {
    try (IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
      changes.accept(builder);
      builder.publish();
    }
  }

  private static List<String> works(Generations generations) {
    return generations.ask(
        generation ->
            generation.catalog().works().stream().map(work -> work.id().value()).toList());
  }

  private static Stream<String> files(Path folder) {
    return list(folder, "").stream().map(file -> file.getFileName().toString());
  }

  private static List<Path> list(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void assertUnavailable(Runnable step, Reason reason, String message) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            IndexUnavailable.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure).hasMessage(message).hasCauseInstanceOf(Exception.class);
            });
  }
}

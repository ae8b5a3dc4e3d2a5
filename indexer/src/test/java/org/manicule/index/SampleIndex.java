package org.manicule.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;

/** Small steps with an index, for tests. */
final class SampleIndex {

  static final Instant NOON = Instant.parse("2020-02-02T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private SampleIndex() {}

  static void publish(IndexFolder folder, Consumer<IndexBuilder> changes) {
    try (IndexBuilder builder = IndexBuilder.open(folder, CLOCK)) {
      changes.accept(builder);
      builder.publish();
    }
  }

  /** A work of one line. */
  static LinkedWork work(String id, String line) {
    return SampleWork.of(id, "en").stanza(line).build();
  }

  /** The first line of a work, as the newest generation has it. */
  static String firstLine(IndexFolder folder, String work) {
    try (Generations generations = Generations.open(folder)) {
      return generations.ask(
          generation ->
              generation.passages(new WorkId(work)).getFirst().stanza().lines().getFirst().text());
    }
  }

  static List<Path> files(Path folder, String pattern) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

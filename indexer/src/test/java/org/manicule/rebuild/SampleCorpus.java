package org.manicule.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.manicule.index.Generation;
import org.manicule.index.Generations;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;
import org.manicule.model.Passage;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** A folder of texts and its index, for tests. */
final class SampleCorpus implements AutoCloseable {

  static final String DOOR =
      """
      ---
      title: The Door
      language: en
      ---

      A secret door to latent space,
      A hush, a seam.

      > "secret door" is the way in; a "hush" is what is unsaid.
      """;

  private final Path folder;
  private final IndexFolder index;

  SampleCorpus(Path temporary) {
    this.folder = temporary.resolve("corpus");
    this.index = IndexFolder.at(temporary.resolve("index"));
    run(() -> Files.createDirectories(folder));
  }

  SampleCorpus write(String name, String text) {
    return run(
        () -> {
          Files.createDirectories(path(name).getParent());
          Files.writeString(path(name), text);
        });
  }

  SampleCorpus delete(String name) {
    return run(() -> Files.delete(path(name)));
  }

  SampleCorpus rename(String name, String other) {
    return run(
        () -> {
          Files.createDirectories(path(other).getParent());
          Files.move(path(name), path(other));
        });
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path folder() {
    return folder;
  }

  IndexFolder index() {
    return index;
  }

  RebuildReport rebuild() {
    return rebuild(RebuildOptions.USUAL);
  }

  RebuildReport rebuild(RebuildOptions options) {
    return new Rebuilder(folder, index, Clock.systemUTC()).run(options, RebuildProgress.SILENT);
  }

  /** Writes something down as a rebuild would have. */
  void note(String name, String value) {
    try (IndexBuilder builder = IndexBuilder.open(index, Clock.systemUTC())) {
      builder.note(name, value.getBytes(StandardCharsets.UTF_8));
      builder.publish();
    }
  }

  <T> T ask(Generations.Question<T> question) {
    try (Generations generations = Generations.open(index)) {
      return generations.ask(question);
    }
  }

  List<String> works() {
    return ask(each -> each.catalog().works().stream().map(work -> work.id().value()).toList());
  }

  WorkSummary work(String id) {
    return ask(each -> each.work(new WorkId(id)).orElseThrow());
  }

  /** The text of a work's first line. */
  String firstLine(String id) {
    return ask(each -> each.passages(new WorkId(id)).getFirst().stanza().lines().getFirst().text());
  }

  /** All that a generation holds, to compare. */
  List<Object> everything() {
    return ask(SampleCorpus::everything);
  }

  static List<Object> everything(Generation generation) throws IOException {
    List<Object> all = new ArrayList<>();
    for (WorkSummary work : generation.catalog().works()) {
      List<Passage> passages = generation.passages(work.id());
      all.add(work);
      all.addAll(passages);
    }
    all.add(generation.concepts());
    all.add(generation.stamp().counts());
    return all;
  }

  private interface Step {
    void run() throws IOException;
  }

  private SampleCorpus run(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}

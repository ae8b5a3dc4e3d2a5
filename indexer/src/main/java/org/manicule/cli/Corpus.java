package org.manicule.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.manicule.index.LanguageStems;
import org.manicule.link.Linker;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.corpus.CorpusFolder;

/** The texts of a folder as they are now: found at once, read and linked when asked for. */
final class Corpus {

  /** Read and linked side by side before any is handed on, so that memory has a bound. */
  private static final int BATCH = 32;

  private final Path path;
  private final CorpusFolder folder;
  private final Linker linker = new Linker(new LanguageStems());

  private Corpus(Path path, CorpusFolder folder) {
    this.path = path;
    this.folder = folder;
  }

  static Corpus in(Path path) {
    requireFolder(path);
    return new Corpus(path, CorpusFolder.at(path));
  }

  /**
   * @throws EnvironmentFailure where there is no such folder
   */
  static void requireFolder(Path path) {
    if (!Files.isDirectory(path)) {
      throw new EnvironmentFailure(
          Files.exists(path)
              ? "the corpus %s is no folder; name one with --corpus".formatted(path)
              : "there is no corpus folder %s; name one with --corpus".formatted(path));
    }
  }

  /**
   * @throws EmptyCorpus where there is no file of a text
   */
  void requireText() {
    if (sources().isEmpty()) {
      throw new EmptyCorpus(path);
    }
  }

  List<Source> sources() {
    return folder.sources();
  }

  List<Problem> problems() {
    return folder.problems();
  }

  /** Reads and links all sources; files are handed on in their order. */
  void read(Consumer<LinkedFile> each) {
    List<Source> sources = sources();
    for (int start = 0; start < sources.size(); start += BATCH) {
      List<Source> batch = sources.subList(start, Math.min(sources.size(), start + BATCH));
      batch.parallelStream().map(this::linked).toList().forEach(each);
    }
  }

  private LinkedFile linked(Source source) {
    Reading reading = folder.read(source);
    return new LinkedFile(
        source, reading.works().stream().map(linker::link).toList(), reading.problems());
  }
}

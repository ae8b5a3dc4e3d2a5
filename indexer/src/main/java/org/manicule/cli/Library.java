package org.manicule.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;
import org.manicule.read.Problem;
import org.manicule.search.LuceneEngine;
import org.manicule.search.SearchEngine;

/**
 * A folder of texts and the index made from it: the steps read, link, index and search, wired.
 *
 * <pre>{@code
 * Library library = new Library(folders, Clock.systemUTC());
 * if (!library.isCurrent()) {
 *   library.publish(Library.Mode.CHANGES, Progress.SILENT);
 * }
 * try (SearchEngine engine = library.engine()) { ... }
 * }</pre>
 *
 * <p>Every method throws {@link EnvironmentFailure} or {@link org.manicule.index.IndexUnavailable}
 * where a folder, a lock or a disk stands in the way.
 */
public final class Library {

  private final Folders folders;
  private final Clock clock;

  /** How an index is brought up to the corpus. */
  public enum Mode {
    /** Writes only what is new or has changed. */
    CHANGES,
    /** Begins from nothing, also where the index that stands is damaged. */
    FROM_SCRATCH
  }

  public Library(Folders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  public Folders folders() {
    return folders;
  }

  /**
   * Reads and links all of the corpus, file after file in its order, and writes nothing.
   *
   * @return what is wrong with files that belong to no work
   */
  public List<Problem> read(Progress progress, Consumer<LinkedFile> each) {
    Corpus corpus = corpus();
    corpus.requireText();
    progress.begin("Reading", corpus.sources().size());
    corpus.read(
        corpus.sources(),
        file -> {
          each.accept(file);
          progress.step(file.source().name());
        });
    return corpus.problems();
  }

  public boolean hasIndex() {
    return IndexFolder.holdsIndex(folders.index());
  }

  /** Whether there is an index, made from the corpus as it is now by this very program. */
  public boolean isCurrent() {
    if (!hasIndex()) {
      return false;
    }
    Corpus corpus = corpus();
    try (IndexFolder folder = IndexFolder.at(folders.index())) {
      return Standing.of(folder).isMadeFrom(corpus.fingerprints(), corpus.concepts());
    }
  }

  /**
   * Makes the corpus as it is now the next generation, at once and whole. A corpus without any text
   * leaves the index as it is.
   */
  public Publication publish(Mode mode, Progress progress) {
    Instant start = clock.instant();
    Corpus corpus = corpus();
    corpus.requireText();
    try (IndexFolder folder = IndexFolder.at(folders.index());
        IndexBuilder builder = builder(mode, folder)) {
      Standing standing = mode == Mode.CHANGES ? Standing.of(folder) : Standing.NONE;
      return new Publisher(corpus, standing, builder, progress)
          .publish(() -> Duration.between(start, clock.instant()));
    }
  }

  private IndexBuilder builder(Mode mode, IndexFolder folder) {
    return switch (mode) {
      case CHANGES -> IndexBuilder.open(folder, clock);
      case FROM_SCRATCH -> IndexBuilder.fromScratch(folder, clock);
    };
  }

  /** Searches the index that stands. */
  public SearchEngine engine() {
    return LuceneEngine.open(IndexFolder.at(folders.index()));
  }

  private Corpus corpus() {
    return Corpus.in(folders.corpus());
  }
}

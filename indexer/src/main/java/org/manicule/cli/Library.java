package org.manicule.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.manicule.index.History;
import org.manicule.index.IndexFolder;
import org.manicule.read.Problem;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.Rebuilder;
import org.manicule.search.LuceneEngine;
import org.manicule.search.SearchEngine;

/**
 * A folder of texts and the index made from it: the steps read, link, index and search, wired.
 *
 * <pre>{@code
 * Library library = new Library(folders, Clock.systemUTC());
 * RebuildReport report = library.rebuild(RebuildOptions.USUAL, Progress.SILENT);
 * try (SearchEngine engine = library.engine()) { ... }
 * }</pre>
 *
 * <p>Every method throws {@link EnvironmentFailure} or {@link org.manicule.index.IndexUnavailable}
 * where a folder, a lock or a disk stands in the way.
 */
public final class Library {

  private final Folders folders;
  private final Clock clock;

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
    Corpus corpus = Corpus.in(folders.corpus());
    corpus.requireText();
    progress.begin("Reading", corpus.sources().size());
    corpus.read(
        file -> {
          each.accept(file);
          progress.step(file.source().name());
        });
    return corpus.problems();
  }

  public boolean hasIndex() {
    return IndexFolder.holdsIndex(folders.index());
  }

  /** Makes the corpus as it is now the next generation, at once and whole, as far as it may. */
  public RebuildReport rebuild(RebuildOptions options, Progress progress) {
    Corpus.requireFolder(folders.corpus());
    try (IndexFolder folder = IndexFolder.at(folders.index())) {
      return new Rebuilder(folders.corpus(), folder, clock)
          .run(options, new RebuildSteps(progress));
    }
  }

  /** Whether there is an index of the corpus as it is now; reads no text. */
  public boolean isCurrent() {
    Corpus.requireFolder(folders.corpus());
    if (!hasIndex()) {
      return false;
    }
    try (IndexFolder folder = IndexFolder.at(folders.index())) {
      return new Rebuilder(folders.corpus(), folder, clock).isCurrent();
    }
  }

  /** The generations that the index keeps. */
  public <T> T history(Function<History, T> question) {
    if (!hasIndex()) {
      throw IndexFolder.missing(folders.index());
    }
    try (IndexFolder folder = IndexFolder.at(folders.index())) {
      return question.apply(new History(folder));
    }
  }

  /** Searches the index that stands. */
  public SearchEngine engine() {
    return LuceneEngine.open(IndexFolder.at(folders.index()));
  }
}

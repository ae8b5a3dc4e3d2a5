package org.manicule.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.manicule.cli.Folders;
import org.manicule.cli.Library;
import org.manicule.cli.Progress;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.search.SearchEngine;
import org.manicule.web.Site;
import org.manicule.web.http.Binding;
import org.manicule.web.http.WebServer;

/** The corpus of this repository, served on a free port. */
final class ServedPoem implements AutoCloseable {

  static final String POEM = "works/the-space-between-the-seen";

  private static final Path CORPUS = Path.of("..", "..", "corpus");

  private final SearchEngine engine;
  private final WebServer server;

  private ServedPoem(SearchEngine engine, WebServer server) {
    this.engine = engine;
    this.server = server;
  }

  static ServedPoem start() {
    Library library = new Library(new Folders(CORPUS, newFolder()), Clock.systemUTC());
    library.rebuild(RebuildOptions.USUAL, Progress.SILENT);
    SearchEngine engine = library.engine();
    Binding anyPort = new Binding("127.0.0.1", 0, Set.of());
    return new ServedPoem(engine, Site.start(engine, anyPort, Clock.systemUTC()));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("manicule-index");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The address of a page such as {@code "search?q=weights"}. */
  String url(String page) {
    return server.address() + page;
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}

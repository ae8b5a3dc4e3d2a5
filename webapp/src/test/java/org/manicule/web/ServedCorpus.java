package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.manicule.cli.Folders;
import org.manicule.cli.Library;
import org.manicule.cli.Progress;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.search.SearchEngine;
import org.manicule.web.http.Binding;
import org.manicule.web.http.Caller;
import org.manicule.web.http.WebServer;

/** The site over a folder of texts, as a reader meets it: real files, a real index, real HTTP. */
final class ServedCorpus implements AutoCloseable {

  /** The corpus of this repository. */
  static final Path REPOSITORY = Path.of("..", "corpus");

  static final String POEM = "/works/the-space-between-the-seen";

  private static final JsonMapper JSON = new JsonMapper();

  private final SearchEngine engine;
  private final WebServer server;
  private final Caller caller;

  private ServedCorpus(SearchEngine engine, WebServer server) {
    this.engine = engine;
    this.server = server;
    this.caller = new Caller(server);
  }

  static ServedCorpus of(Path corpus) {
    Library library = new Library(new Folders(corpus, newFolder()), Clock.systemUTC());
    library.rebuild(RebuildOptions.USUAL, Progress.SILENT);
    SearchEngine engine = library.engine();
    Binding anyPort = new Binding("127.0.0.1", 0, Set.of());
    return new ServedCorpus(engine, Site.start(engine, anyPort, Clock.systemUTC()));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("manicule-index");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Caller caller() {
    return caller;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return caller.get(path);
  }

  /** The page at a path, which must be there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** The JSON at a path, which must be there. */
  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(page(path));
  }

  @Override
  public void close() {
    caller.close();
    server.close();
    engine.close();
  }
}

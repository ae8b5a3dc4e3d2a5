package org.manicule.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.manicule.index.IndexFolder;
import org.manicule.rebuild.RebuildOptions;
import org.manicule.rebuild.RebuildProgress;
import org.manicule.rebuild.RebuildReport;
import org.manicule.rebuild.Rebuilder;
import org.manicule.search.LuceneEngine;
import org.manicule.search.SearchEngine;
import org.manicule.web.http.Binding;
import org.manicule.web.http.Caller;
import org.manicule.web.http.WebServer;
import org.manicule.web.live.Live;
import org.manicule.web.live.Token;
import org.manicule.web.live.Watching;

/** A corpus that is served while it is edited, for tests. */
final class LiveSite implements AutoCloseable {

  static final String TOKEN = "a token of enough letters";

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final Path corpus;
  private final IndexFolder index;
  private final SearchEngine engine;
  private final Live live;
  private final WebServer server;
  private final Caller caller;

  private LiveSite(Path folder, Token token) {
    this.corpus = folder.resolve("corpus");
    this.index = IndexFolder.at(folder.resolve("index"));
    rebuild();
    this.engine = LuceneEngine.open(IndexFolder.at(folder.resolve("index")));
    Clock clock = Clock.systemUTC();
    this.live = new Live(engine, new Live.Source(corpus, index), token, clock);
    this.server = Site.start(engine, new Binding("127.0.0.1", 0, Set.of()), clock, live.routes());
    this.caller = new Caller(server);
  }

  /** Of a folder with a folder {@code corpus} in it. */
  static LiveSite start(Path folder, Token token, Watching watching) {
    LiveSite site = new LiveSite(folder, token);
    site.live.start(watching);
    return site;
  }

  static void write(Path corpus, String name, String text) throws IOException {
    Files.createDirectories(corpus.resolve(name).getParent());
    Files.writeString(corpus.resolve(name), text);
  }

  void write(String name, String text) throws IOException {
    write(corpus, name, text);
  }

  Path path(String name) {
    return corpus.resolve(name);
  }

  /** As another program would. */
  RebuildReport rebuild() {
    return new Rebuilder(corpus, index, Clock.systemUTC())
        .run(RebuildOptions.USUAL, RebuildProgress.SILENT);
  }

  IndexFolder index() {
    return index;
  }

  Caller caller() {
    return caller;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return caller.get(path, headers);
  }

  JsonNode json(String path) throws Exception {
    return JSON.readTree(caller.get(path).body());
  }

  static JsonNode json(HttpResponse<String> answer) throws Exception {
    return JSON.readTree(answer.body().getBytes(UTF_8));
  }

  long generation() throws Exception {
    return json("/api/v1/status").get("generation").asLong();
  }

  /** Whether the page of a work shows some words. */
  boolean shows(String work, String words) {
    try {
      return get("/works/" + work).body().contains(words);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** Waits until something is so, and tells how long that took; fails after a long while. */
  static Duration await(BooleanSupplier condition) throws InterruptedException {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
        throw new AssertionError("it did not come about in " + LONGEST_WAIT);
      }
      Thread.sleep(5);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    caller.close();
    live.close();
    server.close();
    engine.close();
    index.close();
  }
}

package org.manicule.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebServerTest {

  private static final Binding LOOPBACK = new Binding("127.0.0.1", 0, Set.of("texts.example"));

  private final AtomicLong generation = new AtomicLong(1);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final WebServer server = WebServer.start(LOOPBACK, routes(), page(), generation::get);
  private final Caller caller = new Caller(server);

  private List<Route> routes() {
    Freshness freshness = new Freshness(Instant.EPOCH, () -> Held.of(generation.get()));
    return List.of(
        new Route("/", freshness.around(context -> context.html("<p>first page</p>"))),
        new Route("/long", context -> context.html("seam ".repeat(10_000))),
        new Route("/echo/{text}", context -> context.result(context.pathParam("text"))),
        new Route("/number", context -> context.result("" + number(context))),
        new Route("/api/v1/number", context -> context.result("" + number(context))),
        new Route("/slow", context -> context.result(slowly())),
        new Route(
            "/broken",
            context -> {
              throw new IllegalStateException("a secret of the program");
            }));
  }

  private static int number(io.javalin.http.Context context) {
    return Parameters.of(context).number("n", 1, 9, 5);
  }

  private String slowly() throws InterruptedException {
    entered.countDown();
    released.await();
    return "late but whole";
  }

  private static RefusalPage page() {
    return refusal -> "<h1>" + refusal.title() + "</h1>";
  }

  @AfterEach
  void stop() {
    released.countDown();
    caller.close();
    server.close();
  }

  @Test
  void everyAnswerBearsTheSecurityHeaders() throws Exception {
    for (String path : List.of("/", "/nowhere", "/broken", "/metrics", "/healthz", "/a%2Fb")) {
      HttpResponse<String> answer = caller.get(path);
      SecurityHeaders.ALL.forEach(
          (name, value) ->
              assertThat(answer.headers().allValues(name)).as(path).containsExactly(value));
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void refusesToBeCalledByAnotherName() throws Exception {
    assertThat(raw("evil.example")).startsWith("HTTP/1.1 421 ").contains("another name");
    assertThat(raw("evil.example:80")).startsWith("HTTP/1.1 421 ");
    assertThat(raw("127.0.0.1.evil.example")).startsWith("HTTP/1.1 421 ");
    assertThat(raw("10.0.0.7")).startsWith("HTTP/1.1 421 ");
    assertThat(raw("a b")).startsWith("HTTP/1.1 400 ");
    assertThat(raw("")).startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:7070",
        "127.0.0.1",
        "[::1]:9",
        "texts.example",
        "Texts.Example."
      })
  void answersToItsOwnNames(String host) throws Exception {
    assertThat(raw(host)).startsWith("HTTP/1.1 200 ");
  }

  private String raw(String host) throws IOException {
    return caller.raw("GET / HTTP/1.1", "Host: " + host, "Connection: close");
  }

  @Test
  void wherePeopleOfOtherMachinesReadAnAddressInFiguresIsAName() {
    Binding open = new Binding("0.0.0.0", 7070, Set.of());
    assertThat(open.answersTo("192.168.1.9")).isTrue();
    assertThat(open.answersTo("[fe80::1]")).isTrue();
    assertThat(open.answersTo("evil.example")).isFalse();
  }

  @Test
  void aFreshCopyIsNotSentAgainUntilTheTextsChange() throws Exception {
    String tag = caller.get("/").headers().firstValue("ETag").orElseThrow();
    assertThat(caller.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(caller.get("/", "If-None-Match", tag).body()).isEmpty();
    generation.incrementAndGet();
    assertThat(caller.get("/", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void compressesWhereTheReaderTakesIt() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(caller.uri("/long")).header("Accept-Encoding", "gzip").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(answer.body().length).isLessThan(1_000);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
          .hasSize(50_000);
    }
    HttpResponse<String> plain = caller.get("/long");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().allValues("Vary")).containsExactly("Accept-Encoding");
    assertThat(caller.get("/long", "Accept-Encoding", "gzip;q=0").body()).startsWith("seam");
  }

  @Test
  void refusesWithAPageForPeopleAndAProblemForPrograms() throws Exception {
    assertRefusal("/nowhere", 404, "text/html;charset=utf-8", "<h1>Nothing stands here</h1>");
    assertRefusal("/number?n=0", 400, "text/html;charset=utf-8", "<h1>That cannot be asked</h1>");
    assertRefusal(
        "/api/v1/number?n=0",
        400,
        "application/problem+json",
        "'n' must be a number from 1 to 9, but is '0'.");
    assertRefusal("/api/v1/nowhere", 404, "application/problem+json", "\"status\":404");
  }

  @Test
  void aFaultOfTheProgramKeepsItsSecrets() throws Exception {
    assertRefusal("/broken", 500, "text/html;charset=utf-8", "<h1>Something went wrong here</h1>");
    assertThat(caller.get("/broken").body()).doesNotContain("secret", "Exception");
  }

  private void assertRefusal(String path, int status, String type, String words) throws Exception {
    HttpResponse<String> answer = caller.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue(type);
    assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
    assertThat(answer.headers().firstValue("ETag")).as(path).isEmpty();
    assertThat(answer.body()).as(path).contains(words);
  }

  @Test
  void saysWhichMethodsThereAre() throws Exception {
    HttpResponse<String> answer = caller.send("DELETE", "/");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(answer.body()).contains("This can only be read");
  }

  @Test
  void aHeadTellsWhatThePageWouldBe() throws Exception {
    HttpResponse<String> page = caller.get("/");
    HttpResponse<String> head = caller.send("HEAD", "/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Vary")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(page.headers().firstValue(name));
    }
    assertThat(caller.send("HEAD", "/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void hasLimits() throws Exception {
    assertThat(caller.get("/?q=" + "x".repeat(11_000)).statusCode()).isEqualTo(200);
    assertThat(caller.get("/?q=" + "x".repeat(13_000)).statusCode()).isEqualTo(414);
    assertThat(caller.raw("GET /?q=" + "x".repeat(100_000) + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 414 ");
    assertThat(
            caller.raw(
                "POST / HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Length: 9999999999"))
        .startsWith("HTTP/1.1 413 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/echo/a%2Fb",
        "/echo/%00",
        "/echo/%ff%fe",
        "/echo/%zz",
        "/echo/..%2f..%2fetc",
        "/echo/..;/x",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/static/x/%2e%2e/%2e%2e/logback.xml",
        "//evil.example/",
        "/echo/a\\b",
        "/echo/%c0%af"
      })
  void aHostileAddressIsAnsweredWithoutAFault(String path) throws Exception {
    String answer = caller.raw("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");
    assertThat(answer).matches("(?s)HTTP/1\\.1 (200|400|404) .*").doesNotContain("root:", "jetty");
  }

  @Test
  void aStrayPercentSignIsReadAsItself() throws Exception {
    assertThat(caller.raw("GET /number?n=%zz HTTP/1.1", "Host: localhost", "Connection: close"))
        .startsWith("HTTP/1.1 400 ")
        .contains("That cannot be asked");
    assertThat(caller.raw("GET /?q=100% HTTP/1.1", "Host: localhost", "Connection: close"))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void showsItsFiguresByRouteNotByAddress() throws Exception {
    caller.get("/echo/one");
    caller.get("/echo/two");
    caller.get("/nowhere");
    assertThat(caller.get("/metrics").body())
        .contains("http_server_requests_seconds_count{route=\"/echo/{text}\",status=\"200\"} 2")
        .contains("route=\"none\",status=\"404\"")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void saysWhetherTheIndexAnswers() throws Exception {
    assertThat(caller.get("/healthz").body()).isEqualTo("{\"status\":\"ok\",\"generation\":1}");
  }

  @Test
  void answersRequestsInFlightBeforeItStops() throws Exception {
    CompletableFuture<HttpResponse<String>> inFlight =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return caller.get("/slow");
              } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
              }
            });
    entered.await();
    CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
    Thread.sleep(300);
    assertThat(stopping).isNotDone();
    assertThatThrownBy(() -> raw("localhost")).isInstanceOf(IOException.class);
    released.countDown();
    assertThat(inFlight.get().body()).isEqualTo("late but whole");
    stopping.get();
  }

  @Test
  void saysWhyItCannotListen() {
    assertThatThrownBy(() -> startOn("127.0.0.1", server.port()))
        .isInstanceOf(CannotListenException.class)
        .hasMessage(
            "port %d on 127.0.0.1 is in use by another program; stop that one, or choose another"
                + " with --port",
            server.port());
    assertThatThrownBy(() -> startOn("192.0.2.1", 0))
        .hasMessageContaining("this machine has no address '192.0.2.1'");
    assertThatThrownBy(() -> startOn("no-such-host.invalid", 0))
        .hasMessageContaining("this machine has no address 'no-such-host.invalid'");
  }

  private void startOn(String host, int port) {
    WebServer.start(new Binding(host, port, Set.of()), List.of(), page(), generation::get).close();
  }
}

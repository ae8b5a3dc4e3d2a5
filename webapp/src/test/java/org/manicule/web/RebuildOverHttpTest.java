package org.manicule.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.web.LiveSite.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.index.IndexBuilder;
import org.manicule.web.live.Token;
import org.manicule.web.live.Watching;

/** A rebuild asked for over HTTP, the status, and the events that open pages hear. */
@Timeout(60)
class RebuildOverHttpTest {

  private static final String REBUILD = "/api/v1/rebuild";
  private static final String TEXT = "A secret door.\n\n> “secret door” leads on.\n";
  private static final String BEARER = "Bearer " + LiveSite.TOKEN;

  @TempDir Path folder;
  private LiveSite site;

  @BeforeEach
  void start() throws IOException {
    LiveSite.write(folder.resolve("corpus"), "door.md", TEXT);
    site = LiveSite.start(folder, new Token(LiveSite.TOKEN), Watching.INDEX);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void theReportIsTheAnswer() throws Exception {
    site.write("door.md", TEXT.replace("A secret", "An open"));
    HttpResponse<String> answer = post(REBUILD, "Authorization", BEARER);

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode report = LiveSite.json(answer);
    assertThat(report.get("outcome").asText()).isEqualTo("published");
    assertThat(report.get("generation").asLong()).isEqualTo(2);
    assertThat(report.at("/difference/works/0/links/0/change").asText()).isEqualTo("lost");
    assertThat(report.at("/difference/works/0/links/0/before/lines/0").asText()).isEqualTo("1");
    assertThat(site.shows("door", "An open door.")).isTrue();
  }

  @Test
  void aDryRunPublishesNothingAndTheStrictAreRefused() throws Exception {
    site.write("door.md", TEXT.replace("A secret", "An open"));
    HttpResponse<String> dry = post(REBUILD + "?dry-run=true", "Authorization", BEARER);
    HttpResponse<String> strict = post(REBUILD + "?strict=true", "Authorization", BEARER);

    assertThat(LiveSite.json(dry).get("outcome").asText()).isEqualTo("dry-run");
    assertThat(strict.statusCode()).isEqualTo(409);
    assertThat(LiveSite.json(strict).get("reason").asText()).contains("1 link would be lost");
    assertThat(site.generation()).isEqualTo(1);
  }

  @Test
  void whoHasNoTokenIsRefused() throws Exception {
    HttpResponse<String> none = post(REBUILD);
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"rebuild\"");
    assertThat(post(REBUILD, "Authorization", BEARER + "x").statusCode()).isEqualTo(401);
    assertThat(post(REBUILD, "Authorization", "Basic " + LiveSite.TOKEN).statusCode())
        .isEqualTo(401);
    assertThat(site.get(REBUILD).statusCode()).isEqualTo(405);
    assertThat(site.get(REBUILD).headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void withoutATokenNobodyMayAsk() throws Exception {
    site.close();
    site = LiveSite.start(folder, Token.NOBODY, Watching.INDEX);

    assertThat(post(REBUILD, "Authorization", BEARER).statusCode()).isEqualTo(403);
    assertThat(post(REBUILD, "Authorization", "Bearer ").statusCode()).isEqualTo(403);
  }

  @Test
  void whoeverWritesTheIndexIsNamed() throws Exception {
    try (IndexBuilder other = IndexBuilder.open(site.index(), Clock.systemUTC())) {
      assertThat(other.base()).isPresent();
      HttpResponse<String> answer = post(REBUILD, "Authorization", BEARER);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("is being written by process ");
    }
  }

  @Test
  void theStatusTellsWhatIsServed() throws Exception {
    JsonNode before = site.json("/api/v1/status");
    assertThat(before.get("generation").asLong()).isEqualTo(1);
    assertThat(before.get("age").asLong()).isBetween(0L, 60L);
    assertThat(before.get("lines").asLong()).isEqualTo(1);
    assertThat(before.get("watching").asBoolean()).isFalse();
    assertThat(before.at("/rebuild/running").asBoolean()).isFalse();

    post(REBUILD, "Authorization", BEARER);
    assertThat(site.json("/api/v1/status").at("/last/outcome").asText()).isEqualTo("unchanged");
  }

  @Test
  void aRebuildThatRunsTellsHowFarItIs() throws Exception {
    for (int i = 0; i < 400; i++) {
      site.write("text-" + i + ".md", TEXT.repeat(40));
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer =
          client.sendAsync(
              HttpRequest.newBuilder(site.caller().uri(REBUILD))
                  .header("Authorization", BEARER)
                  .POST(HttpRequest.BodyPublishers.noBody())
                  .build(),
              BodyHandlers.ofString());
      await(() -> rebuild().get("running").asBoolean() && rebuild().get("done").asInt() > 0);
      assertThat(rebuild().get("files").asInt()).isIn(0, 400);
      assertThat(answer.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void openPagesHearOfEachGeneration() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader events = events(client)) {
      assertThat(events.readLine()).isEqualTo("event: generation");
      assertThat(events.readLine()).isEqualTo("data: 1");
      assertThat(events.readLine()).isEmpty();

      site.write("door.md", "An open gate.\n");
      site.rebuild();

      assertThat(events.readLine()).isEqualTo("event: generation");
      assertThat(events.readLine()).isEqualTo("data: 2");
    }
  }

  @Test
  void eventsAreForThoseWhoListen() throws Exception {
    assertThat(site.get("/api/v1/events").statusCode()).isEqualTo(400);
  }

  @Test
  void aListenerDoesNotKeepTheServerFromStopping() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader events = events(client)) {
      assertThat(events.readLine()).isEqualTo("event: generation");
      long start = System.nanoTime();
      site.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private BufferedReader events(HttpClient client) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(site.caller().uri("/api/v1/events"))
            .header("Accept", "text/event-stream")
            .header("Accept-Encoding", "gzip")
            .build();
    var answer = client.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
  }

  private JsonNode rebuild() {
    try {
      return site.json("/api/v1/status").get("rebuild");
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private HttpResponse<String> post(String path, String... headers) throws Exception {
    return site.caller().send("POST", path, headers);
  }
}

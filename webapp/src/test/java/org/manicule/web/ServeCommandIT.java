package org.manicule.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as people run it: a process of its own. */
@Timeout(120)
class ServeCommandIT {

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stopAll() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void servesAndSaysWhere() throws Exception {
    Process serve = serve("--corpus", corpus("A secret door.\n\n> \"door\" is a way in."));
    String address = address(serve);
    assertThat(get(address).body()).contains("Manicule").contains("1 line, 1 gloss");
    assertThat(get(address + "search?q=way").body()).contains("A secret");
  }

  @Test
  void bringsTheIndexUpToTheCorpusWhenItIsStartedAgain() throws Exception {
    String corpus = corpus("A secret door.");
    Process first = serve("--corpus", corpus);
    assertThat(get(address(first) + "works/text").body()).contains("A secret door.");
    stop(first);
    Files.writeString(Path.of(corpus, "text.md"), "An open gate.");
    Process second = serve("--corpus", corpus);
    assertThat(get(address(second) + "works/text").body()).contains("An open gate.");
  }

  @Test
  void twoServersReadOneIndex() throws Exception {
    String corpus = corpus("A secret door.");
    String first = address(serve("--corpus", corpus));
    String second = address(serve("--corpus", corpus));
    assertThat(get(first).statusCode()).isEqualTo(200);
    assertThat(get(second).statusCode()).isEqualTo(200);
  }

  @Test
  void makesADamagedIndexAnewFromTheCorpus() throws Exception {
    String corpus = corpus("A secret door.");
    Process first = serve("--corpus", corpus);
    address(first);
    stop(first);
    try (var files = Files.walk(folder.resolve("index"))) {
      for (Path file : files.filter(each -> each.toString().contains("_")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    String second = address(serve("--corpus", corpus));
    assertThat(get(second + "works/text").body()).contains("A secret door.");
  }

  @Test
  void aRequestInFlightIsAnsweredBeforeTheProcessEnds() throws Exception {
    Process serve = serve("--corpus", corpus("A secret door in a long wall.\n\n".repeat(20_000)));
    URI address = URI.create(address(serve));
    try (Socket reader = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      reader.setReceiveBufferSize(4_096);
      reader
          .getOutputStream()
          .write(
              "GET /api/v1/works/text HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(UTF_8));
      InputStream answer = reader.getInputStream();
      String head = new String(answer.readNBytes(12), UTF_8);
      assertThat(head).isEqualTo("HTTP/1.1 200");
      serve.destroy();
      Thread.sleep(300);
      String rest = new String(answer.readAllBytes(), UTF_8);
      assertThat(rest).endsWith("\"}");
    }
    assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertFails(
          "port " + port + " on 127.0.0.1 is in use by another program",
          "--corpus",
          corpus("A door."),
          "--port",
          port);
    }
  }

  @Test
  void saysThatThereIsNoCorpus() throws Exception {
    assertFails("there is no corpus folder", "--corpus", folder.resolve("nothing").toString());
  }

  @Test
  void saysThatTheAddressIsNotOfThisMachine() throws Exception {
    assertFails(
        "this machine has no address '192.0.2.1'",
        "--corpus",
        corpus("A door."),
        "--host",
        "192.0.2.1");
  }

  @Test
  void saysThatAPortIsNoNumber() throws Exception {
    Process serve = serve("--port", "many");
    assertThat(errors(serve)).contains("--port");
    assertThat(serve.waitFor()).isEqualTo(2);
    assertThat(serve("--port", "70000").waitFor()).isEqualTo(2);
  }

  private void assertFails(String sentence, String... options) throws Exception {
    Process serve = serve(options);
    String errors = errors(serve);
    assertThat(errors).startsWith("manicule: ").contains(sentence).doesNotContain("\tat ");
    assertThat(errors.lines()).hasSize(1);
    assertThat(serve.waitFor()).isEqualTo(3);
  }

  private String corpus(String text) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("text.md"), text);
    return corpus.toString();
  }

  private Process serve(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.manicule.web.Main",
            "serve",
            "--index",
            folder.resolve("index").toString()));
    if (!List.of(options).contains("--port")) {
      command.addAll(List.of("--port", "0"));
    }
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
    started.add(process);
    return process;
  }

  private static String address(Process serve) throws IOException {
    BufferedReader out = serve.inputReader(UTF_8);
    String line = out.readLine();
    assertThat(line).startsWith("Manicule is open at http://127.0.0.1:");
    return line.replaceFirst(".*(http:\\S+).*", "$1");
  }

  private String errors(Process serve) throws Exception {
    serve.waitFor();
    return Files.readString(folder.resolve("errors"));
  }

  private static void stop(Process serve) throws InterruptedException {
    serve.destroy();
    assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, BodyHandlers.ofString(UTF_8));
    }
  }
}

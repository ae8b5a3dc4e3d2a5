package org.manicule.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {

  private final StaticFiles files = StaticFiles.beside(StaticFilesTest.class, "some-files");
  private final WebServer server =
      WebServer.start(
          new Binding("127.0.0.1", 0, Set.of()), List.of(files.route()), Refusal::title, () -> 1);
  private final Caller caller = new Caller(server);

  @AfterEach
  void stop() {
    caller.close();
    server.close();
  }

  @Test
  void aBrowserMayKeepAFileForEver() throws Exception {
    HttpResponse<String> answer = caller.get(files.url("css/page.css"));
    assertThat(answer.body()).isEqualTo("p { color: red }\n");
    assertHeader(answer, "Content-Type", "text/css;charset=utf-8");
    assertHeader(answer, "Cache-Control", "public, max-age=31536000, immutable");
  }

  @Test
  void anOldPageGetsTheNewFileAndAsksAgain() throws Exception {
    HttpResponse<String> answer = caller.get("/static/0ld/css/page.css");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertHeader(answer, "Cache-Control", "no-cache");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(caller.get("/static/0ld/css/page.css", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  private static void assertHeader(HttpResponse<String> answer, String name, String value) {
    assertThat(answer.headers().firstValue(name)).hasValue(value);
  }

  @Test
  void nothingElseIsServed() throws Exception {
    for (String path :
        List.of("css", "css/", "nothing.css", "..%2f..%2flogback.xml", "%2e%2e/logback.xml")) {
      assertThat(caller.get("/static/0ld/" + path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aFileThatIsNotThereIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> files.url("css/pages.css"))
        .hasMessage("no static file 'css/pages.css' among [css/page.css, robots.txt]");
  }

  @Test
  void aJarHoldsTheSameFilesAsAFolder(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("program.jar");
    pack(jar, "some-files/css/page.css", "some-files/robots.txt", name(Route.class));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> packed = loader.loadClass(Route.class.getName());
      StaticFiles same = StaticFiles.beside(packed, "some-files");
      assertThat(same.url("robots.txt")).isEqualTo(files.url("robots.txt"));
      assertThat(ResourceFolder.beside(packed, "some-files").entries().getFirst().read())
          .asString(UTF_8)
          .isEqualTo("p { color: red }\n");
    }
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static void pack(Path jar, String... names) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : names) {
        out.putNextEntry(new JarEntry(name));
        try (InputStream content = StaticFilesTest.class.getResourceAsStream("/" + name)) {
          content.transferTo(out);
        }
      }
    }
  }
}

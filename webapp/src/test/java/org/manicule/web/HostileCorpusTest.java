package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and queries that would be code, if anything were written as it came. */
class HostileCorpusTest {

  private static final String TEXT =
      """
      ---
      title: "A <script>alert('title')</script> & \\"Title\\""
      author: "<img src=x onerror=alert('author')>"
      source: "<b>source</b>"
      id: hostile
      ---

      # <i onclick=alert(1)>Heading</i>

      The <script>alert("line")</script> of the "night" & day
      A door" onmouseover="alert('attribute')
      ${view.frame()} !{frame} @if(true)

      > "door" onmouseover" is <script>alert('gloss')</script> & *<u>more</u>*
      >
      > — <b>Author</b>
      """;

  @TempDir private static Path folder;
  private static ServedCorpus site;

  @BeforeAll
  static void serve() throws Exception {
    Files.writeString(folder.resolve("<script>alert('file')<!-- .md"), TEXT);
    site = ServedCorpus.of(folder);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/works/hostile",
        "/works/hostile/2",
        "/works/hostile?q=door",
        "/works/hostile?q=alert",
        "/works/hostile/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/search?q=alert",
        "/search?q=door",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=a&in=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=door&page=%3Cscript%3Ealert(1)%3C/script%3E",
        "/works/%3Cscript%3Ealert(1)",
        "/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void nothingIsWrittenAsItCame(String path) throws Exception {
    String page = site.get(path).body();
    assertThat(page).contains("<!DOCTYPE html>");
    assertThat(tags(page))
        .noneMatch(tag -> tag.matches("(?s).*\\s(on\\w+|style|srcdoc)\\s*=.*"))
        .noneMatch(tag -> tag.matches("(?s)<(img|b|i|u|iframe|object)\\b.*"))
        .filteredOn(tag -> tag.startsWith("<script"))
        .hasSize(2);
    assertThat(page).doesNotContain("<script>");
  }

  /** Every tag of a page, with its values emptied. */
  private static List<String> tags(String page) {
    return Pattern.compile("<[a-zA-Z](?:[^\">]|\"[^\"]*\")*>")
        .matcher(page)
        .results()
        .map(tag -> tag.group().replaceAll("\"[^\"]*\"", "\"\""))
        .toList();
  }

  @Test
  void theTextStandsThereAllTheSame() throws Exception {
    assertThat(site.page("/works/hostile"))
        .contains("alert(\"line\")")
        .contains("${view.frame()} !{frame} @if(true)");
  }

  @Test
  void jsonIsJsonAndNothingElse() throws Exception {
    for (String path :
        List.of("/api/v1/works", "/api/v1/works/hostile", "/api/v1/search?q=alert")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(site.json(path).isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "((((((((((((((((((((((",
        "****",
        "\\",
        "a\0b",
        "\uD83D",
        "line:line:line:",
        "~~~",
        "-",
        "\u202Eabc",
        "' OR 1=1 --",
        "../../etc/passwd",
        "İıŞ",
        "\n\r\t",
        "*:*",
        "a^b{2}"
      })
  void noQueryIsAFault(String query) throws Exception {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    for (String path :
        List.of("/search?q=", "/api/v1/search?q=", "/api/v1/complete?q=", "/works/hostile?q=")) {
      assertThat(site.get(path + encoded).statusCode()).as(path + encoded).isEqualTo(200);
    }
  }

  @Test
  void aQueryOfAnyLengthIsAnswered() throws Exception {
    assertThat(site.get("/search?q=" + "night+".repeat(1_000)).statusCode()).isEqualTo(200);
    assertThat(site.get("/search?q=" + "%E5%A4%9C".repeat(1_000)).statusCode()).isEqualTo(200);
    assertThat(site.get("/search?q=" + "a".repeat(20_000)).statusCode()).isEqualTo(414);
  }
}

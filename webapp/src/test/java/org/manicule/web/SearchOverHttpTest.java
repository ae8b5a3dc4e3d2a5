package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of the poem finds. */
class SearchOverHttpTest {

  private static ServedCorpus site;

  @BeforeAll
  static void serve() {
    site = ServedCorpus.of(ServedCorpus.REPOSITORY);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void weightsLeadsToTheLineAndItsExplanation() throws Exception {
    assertThat(lines("weights")).contains("3 in the line: weight");
    assertThat(glosses("weights"))
        .anySatisfy(
            gloss -> assertThat(gloss).startsWith("\"Every weight, a whispered trace\" refers to"));
  }

  @Test
  void aStripShowsWhereInTheWorkThePassagesStand() throws Exception {
    String page = site.get("/search?q=silent").body();
    assertThat(page)
        .contains("aria-label=\"Where the passages stand in The Space Between The Seen\"")
        .contains("aria-label=\"passage at line 1\"")
        .contains("href=\"/works/the-space-between-the-seen/25?q=silent#l25\"");
  }

  @Test
  void probabilityLeadsToTheLineThatSaysIt() throws Exception {
    assertThat(lines("probability")).contains("16 in the line: probability");
  }

  @Test
  void probabilityLeadsToTheLineThatMeansIt() throws Exception {
    assertThat(lines("probability"))
        .anySatisfy(line -> assertThat(line).matches("11 (by concept|in the gloss): .*"));
  }

  @Test
  void whatStandsOnlyInAGlossMarksTheWordsThatTheGlossQuotes() throws Exception {
    assertThat(lines("transfer learning"))
        .contains("22 in the gloss: Where future ghosts commune with past");
  }

  @Test
  void quotationMarksTakeWordsAsTheyAre() throws Exception {
    assertThat(lines("\"weights\"")).noneMatch(line -> line.contains("in the line"));
    assertThat(glosses("\"weights\"")).isNotEmpty().allMatch(gloss -> gloss.contains("weights"));
  }

  @Test
  void attentionMechanismsLeadsToTheArchitect() throws Exception {
    assertThat(lines("attention mechanisms"))
        .anySatisfy(line -> assertThat(line).startsWith("19 "));
  }

  @Test
  void aPhraseRunsOverTheEndOfALine() throws Exception {
    assertThat(lines("\"waits the art\""))
        .contains("23 in the line: waits", "24 in the line: The art");
  }

  /** Each line found, with why and the words marked. */
  private static List<String> lines(String query) throws Exception {
    List<String> lines = new ArrayList<>();
    for (JsonNode hit : answer(query).get("hits")) {
      for (JsonNode line : hit.get("lines")) {
        lines.add(line.get("ref").asText() + " " + line.get("why").asText() + ": " + marked(line));
      }
    }
    return lines;
  }

  private static String marked(JsonNode line) {
    List<String> words = new ArrayList<>();
    for (JsonNode mark : line.get("marks")) {
      words.add(line.get("text").asText().substring(mark.get(0).asInt(), mark.get(1).asInt()));
    }
    return String.join(" | ", words);
  }

  private static List<String> glosses(String query) throws Exception {
    List<String> glosses = new ArrayList<>();
    for (JsonNode hit : answer(query).get("hits")) {
      hit.get("glosses").forEach(gloss -> glosses.add(gloss.get("text").asText()));
    }
    return glosses;
  }

  private static JsonNode answer(String query) throws Exception {
    return site.json("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  @Test
  void thePageShowsTheSameAsTheApi() throws Exception {
    String page = site.page("/search?q=transfer+learning");
    assertThat(page)
        .contains("<h1 data-count>1 passage speaks of <em>transfer learning</em></h1>")
        .contains("<mark class=\"through\">Where future ghosts commune with past</mark>;</a>")
        .contains("<span class=\"why\">in the gloss</span>")
        .contains("speaks to <mark>transfer</mark> <mark>learning</mark> and the convergence")
        .contains("href=\"/works/the-space-between-the-seen/22?q=transfer%20learning#l22\"");
  }

  @Test
  void facetsNarrowAndWidenAgain() throws Exception {
    assertThat(site.page("/search?q=weights"))
        .contains("<a href=\"/search?q=weights&amp;in=gloss\">");
    assertThat(site.page("/search?q=weights&in=gloss"))
        .contains("<a href=\"/search?q=weights\" aria-current=\"true\">");
    assertThat(site.json("/api/v1/search?q=weights&in=near").at("/total/value").asInt()).isZero();
    assertThat(site.json("/api/v1/search?q=weights&work=other").at("/total/value").asInt())
        .isZero();
  }

  @Test
  void resultsComeInPages() throws Exception {
    JsonNode all = site.json("/api/v1/search?q=latent&size=100").get("hits");
    List<JsonNode> paged = new ArrayList<>();
    for (int page = 1; page <= all.size(); page++) {
      site.json("/api/v1/search?q=latent&size=1&page=" + page).get("hits").forEach(paged::add);
    }
    assertThat(paged).hasSizeGreaterThan(3).containsExactlyElementsOf(all);
    assertThat(site.page("/search?q=latent&size=2&page=2"))
        .contains("rel=\"prev\" href=\"/search?q=latent&amp;size=2\"")
        .contains("rel=\"next\" href=\"/search?q=latent&amp;size=2&amp;page=3\"");
  }

  @Test
  void whatFindsNothingOffersAWayOn() throws Exception {
    assertThat(site.page("/search?q=xyzzy")).contains("No line and no gloss speaks of");
    assertThat(site.page("/search?q=line:xyzzy")).contains("No line and no gloss answers");
    assertThat(site.page("/search")).contains("What do you look for?");
    assertThat(site.page("/search?q=++")).contains("What do you look for?");
  }

  @Test
  void thePageSaysHowAQueryWasUnderstood() throws Exception {
    assertThat(site.page("/search?q=weight)+bias"))
        .contains("Understood as <em>weight bias</em>. A “)” was left out");
    assertThat(site.page("/search?q=weights")).doesNotContain("Understood as");
  }

  @Test
  void whatCannotBeAskedIsRefusedInWords() throws Exception {
    assertRefused("/search?q=weights&page=0", "'page' must be a number from 1 to 1000");
    assertRefused("/api/v1/search?q=weights&size=101", "'size' must be a number from 0 to 100");
    assertRefused("/api/v1/search?q=a&in=margin", "'in' must be line, gloss, concept or near");
    assertRefused("/api/v1/search?q=a&work=%20", "'work' must be the id of a work");
  }

  private static void assertRefused(String path, String words) throws Exception {
    assertThat(site.get(path).statusCode()).as(path).isEqualTo(400);
    assertThat(site.get(path).body()).as(path).contains(words);
  }
}

package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor finds on the link report. */
class CheckOverHttpTest {

  private static ServedCorpus site;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    site = ServedCorpus.of(Troubled.corpus(folder));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void countsStandAtTheTop() throws Exception {
    assertThat(site.page("/check"))
        .contains("<p>3 quotations: 1 ambiguous, 1 orphan, 1 linked.</p>");
  }

  @Test
  void whatAsksForAnEditorIsListedAndTheRestOnDemand() throws Exception {
    assertThat(site.page("/check"))
        .contains(">silver bells</i>", ">golden &lt;horns&gt;</i>")
        .doesNotContain(">As long ago</i>");
    assertThat(site.page("/check?status=linked"))
        .contains(">As long ago</i>")
        .doesNotContain(">silver bells</i>");
  }

  @Test
  void eachSaysWhereItStandsAndLeadsToBothPlaces() throws Exception {
    assertThat(site.page("/check"))
        .contains("<p class=\"where\">bells.md:11:1</p>")
        .containsPattern("<a href=\"/works/bells/1#e1-\\d+\"><i lang=\"en\"")
        .contains("<a href=\"/works/bells/1#l1\">line 1</a>")
        .contains("<a href=\"/works/bells/3#l3\">line 3</a>");
  }

  @Test
  void statusAndWorkAreChosenInTheAddress() throws Exception {
    assertThat(site.page("/check"))
        .contains("<a href=\"/check?status=orphan\" aria-current=\"true\">")
        .contains("<a href=\"/check?status=ambiguous&amp;status=orphan&amp;status=linked\">")
        .contains("<a href=\"/check?work=bells\">");
    assertThat(site.page("/check?work=drums")).contains("None of those asked for.");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws Exception {
    assertThat(site.page("/check"))
        .contains("<li class=\"problem problem--error\"><p class=\"where\">broken.xml:");
  }

  @Test
  void theReportComesInPages() throws Exception {
    assertThat(site.page("/check?size=1"))
        .contains("rel=\"next\" href=\"/check?size=1&amp;page=2\"");
    assertThat(site.page("/check?size=1&page=2"))
        .contains("2 to 2 of 2.", "href=\"/check?size=1\"");
    assertThat(site.page("/check?size=1&page=9")).contains("No more of them.");
  }

  @Test
  void theApiHasTheSameFacts() throws Exception {
    JsonNode answer = site.json("/api/v1/check?status=ambiguous&status=orphan&status=linked");
    assertThat(answer.get("counts").toString())
        .isEqualTo("{\"ambiguous\":1,\"orphan\":1,\"linked\":1}");
    List<String> lemmata = new ArrayList<>();
    answer
        .get("lemmata")
        .forEach(
            lemma ->
                lemmata.add(
                    lemma.get("lemma").asText() + ": " + lemma.at("/link/status").asText()));
    assertThat(lemmata)
        .containsExactly(
            "silver bells: ambiguous", "golden <horns>: orphan", "As long ago: linked");
    assertThat(answer.get("problemCount").asInt()).isPositive();
  }

  @Test
  void theReadingPageSaysWhatIsInDoubtAndMakesNoLinkOfIt() throws Exception {
    assertThat(site.page("/works/bells"))
        .contains(
            "<span class=\"quoted quoted--ambiguous\" id=\"e1-0\""
                + " title=\"quotes line 1 or line 3\">silver bells</span>",
            "<span class=\"quoted quoted--orphan\" id=\"e2-0\""
                + " title=\"stands in no line\">golden &lt;horns&gt;</span>",
            "data-lemma=\"e3-0\"")
        .doesNotContain("#q1-0", "data-lemma=\"e1-0\"", "data-lemma=\"e2-0\"");
  }

  @Test
  void whatCannotBeAskedIsRefusedInWords() throws Exception {
    for (String path : List.of("/check", "/api/v1/check")) {
      assertThat(site.get(path + "?status=lost").statusCode()).isEqualTo(400);
      assertThat(site.get(path + "?work=%20").statusCode()).isEqualTo(400);
      assertThat(site.get(path + "?size=0").statusCode()).isEqualTo(400);
    }
  }
}

package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.web.ServedCorpus.POEM;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The poem as a reader sees it. */
class ReadingOverHttpTest {

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
  void theFirstPageLeadsToTheWorks() throws Exception {
    assertThat(site.page("/"))
        .contains("<a href=\"" + POEM + "\" lang=\"en\" dir=\"ltr\">The Space Between The Seen</a>")
        .contains("28 lines, 7 glosses")
        .contains("<a href=\"/search?q=latent%20space\">latent space</a>");
  }

  @Test
  void everyLineStandsOnceAndLinksToItself() throws Exception {
    String page = site.page(POEM);
    assertThat(all("id=\"(l\\d+)\"", page)).hasSize(28).doesNotHaveDuplicates();
    for (int line = 1; line <= 28; line++) {
      assertThat(page).contains("href=\"" + POEM + "/" + line + "\" aria-label=\"line " + line);
    }
  }

  @Test
  void wordsAndTheirExplanationsLeadToEachOther() throws Exception {
    String page = site.page(POEM);
    Set<String> ids = new TreeSet<>(all(" id=\"([^\"]+)\"", page));
    assertThat(all("href=\"#([^\"]+)\"", page)).hasSizeGreaterThan(50).allMatch(ids::contains);
    assertThat(all(" id=\"([^\"]+)\"", page)).doesNotHaveDuplicates();
    Set<String> quoted =
        new TreeSet<>(all("<a class=\"lemma\"[^>]* data-lemma=\"([^\"]+)\"", page));
    Set<String> explained =
        new TreeSet<>(all("<span class=\"explanation\"[^>]* data-lemma=\"([^\"]+)\"", page));
    assertThat(quoted).isEqualTo(explained).hasSizeGreaterThanOrEqualTo(26);
  }

  @Test
  void theWordsThatAGlossQuotesAreTheWordsOfTheLine() throws Exception {
    assertThat(site.page(POEM))
        .containsPattern("We probe the void with <a class=\"lemma\"[^>]*>phantom keys</a>,")
        .containsPattern("<a class=\"quoted\" href=\"#q[^\"]+\">\"Phantom keys\"</a> are our tools")
        .contains(">Pure novelty ignites the in\u2011between</a>.");
  }

  @ParameterizedTest
  @CsvSource({"16, 16", "13-16, 13 14 15 16", "13–14, 13 14", " 7 , 7"})
  void anAddressNamesLines(String reference, String lines) throws Exception {
    String path = POEM + "/" + reference.replace("–", "%E2%80%93").replace(" ", "%20");
    assertThat(String.join(" ", all("line--here\" id=\"l(\\d+)\"", site.page(path))))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"29", "0", "16-13", "1.1", "x", "-", "..", "1..2", "%20", "16%2F17", "%00"})
  void anAddressThatNamesNoLineSaysWhatThereIs(String reference) throws Exception {
    var answer = site.get(POEM + "/" + reference);
    assertThat(answer.statusCode()).isIn(404, 400);
    if (answer.statusCode() == 404 && !reference.equals("..")) {
      assertThat(answer.body())
          .contains("The Space Between The Seen has no line or part")
          .contains("It has 28 lines.");
    }
  }

  @Test
  void aVeryLongReferenceIsAnsweredAtOnce() throws Exception {
    assertThat(site.get(POEM + "/" + "1-".repeat(5_000)).statusCode()).isEqualTo(404);
  }

  @Test
  void aSearchPutsTheHandBesideEachMatchedLine() throws Exception {
    String page = site.page(POEM + "?q=weights");
    assertThat(all("line--hit\" id=\"l(\\d+)\"", page)).containsExactly("3", "4");
    assertThat(page)
        .contains("every <mark>weight</mark>, a whispered trace</a>")
        .contains("<mark class=\"through\">A secret door to latent space</mark></a>.")
        .contains("all these <mark>weights</mark> form a gateway")
        .contains("2 lines answer <em>weights</em>.")
        .contains("<a href=\"/search?q=weights\">Back to the results</a>");
  }

  @Test
  void anEmptySearchIsNone() throws Exception {
    assertThat(site.page(POEM + "?q=")).doesNotContain("class=\"arrival\"");
    assertThat(site.page(POEM + "?q=xyzzy")).contains("No line answers <em>xyzzy</em>.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/works/nothing", "/works/.hidden", "/works/a%2Fb", "/works/%3Cb%3E"})
  void aWorkThatIsNotThereIsSaidKindly(String path) throws Exception {
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(site.get(path).body()).contains("There is no work").doesNotContain("<b>");
  }

  @Test
  void helpShowsTheTestedExamples() throws Exception {
    assertThat(site.page("/help"))
        .contains(
            "<a href=\"/search?q=%22waits%20the%20art%22\"><code>\"waits the art\"</code></a>")
        .contains("Near spellings");
  }

  @Test
  void everyRunOfTextSaysItsLanguage() throws Exception {
    String page = site.page(POEM);
    assertThat(all("(<div class=\"verse\"(?! lang=))", page)).isEmpty();
    assertThat(all("(<aside class=\"gloss\"(?![^>]* lang=))", page)).isEmpty();
  }

  private static List<String> all(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    return matcher.results().map(result -> result.group(1)).toList();
  }
}

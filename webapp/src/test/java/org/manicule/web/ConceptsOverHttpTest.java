package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the concept to its lines and images. */
class ConceptsOverHttpTest {

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
  void probabilityIsNamedInOneLineAndMeantInAnother() throws Exception {
    assertThat(site.page("/concepts/probability"))
        .contains("/works/the-space-between-the-seen/16#l16")
        .contains("/works/the-space-between-the-seen/11#l11")
        .contains("in the line")
        .contains("in the gloss");
  }

  @Test
  void aConceptLeadsToItsImages() throws Exception {
    assertThat(site.page("/concepts/transfer-learning"))
        .contains("/images/the-space-between-the-seen:22:where-future-ghosts-commune-with-past");
  }

  @Test
  void theIndexHasEachConceptWithItsLinesUnderItsLetter() throws Exception {
    assertThat(site.page("/concepts"))
        .contains("<h2 class=\"index-letter\">T</h2>")
        .contains("<a href=\"/concepts/transfer-learning\">transfer learning</a>, ")
        .contains("<a href=\"/works/the-space-between-the-seen/22#l22\">22</a>");
    assertThat(site.page("/concepts?words=transfer")).contains("1 concept<");
  }

  @Test
  void theFirstPageLeadsToAllConceptsAndImages() throws Exception {
    assertThat(site.page("/")).contains("href=\"/concepts\"").contains("href=\"/images\"");
  }

  @Test
  void theIndexIsATableToo() throws Exception {
    assertThat(site.page("/api/v1/concepts.csv"))
        .startsWith(
            "id,label,otherLabels,definition,broader,narrower,related,passages,images,lines\n")
        .contains("the-space-between-the-seen:16");
  }

  @Test
  void whatIsNoConceptIsRefusedInWords() throws Exception {
    assertThat(site.get("/concepts/nothing").statusCode()).isEqualTo(404);
    assertThat(site.get("/concepts/%20").statusCode()).isEqualTo(404);
    assertThat(site.page("/concepts?words=%3Cb%3E&initial=%22")).doesNotContain("<b>");
  }
}

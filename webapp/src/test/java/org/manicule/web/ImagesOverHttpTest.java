package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the image to its explanation and back. */
class ImagesOverHttpTest {

  private static final String GHOSTS =
      "/images/the-space-between-the-seen:22:where-future-ghosts-commune-with-past";

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
  void anImageShowsItsLineItsExplanationAndItsConcepts() throws Exception {
    assertThat(site.page(GHOSTS))
        .contains("<mark>Where future ghosts commune with past</mark>;")
        .contains("speaks to transfer learning and the convergence")
        .contains(">transfer learning</a>")
        .contains("/works/the-space-between-the-seen/22#l22");
  }

  @Test
  void theIndexLeadsToTheImageAndToItsLine() throws Exception {
    assertThat(site.page("/images?words=ghosts"))
        .contains("1 phrase is explained")
        .contains("href=\"" + GHOSTS + "\"")
        .contains("href=\"/works/the-space-between-the-seen/22#l22\"");
  }

  @Test
  void anInitialNarrowsTheIndexAndKeepsTheRestOfTheAddress() throws Exception {
    assertThat(site.page("/images?words=p&by=times"))
        .contains("/images?words=p&amp;initial=P&amp;by=times");
  }

  @Test
  void anExplanationBesideTheTextLeadsToItsImage() throws Exception {
    String page = site.page(ServedCorpus.POEM);
    String address = "/images/the-space-between-the-seen:22:0-37";
    assertThat(page).contains("href=\"" + address + "\"");
    assertThat(site.page(address)).contains("Where future ghosts commune with past</h1>");
  }

  @Test
  void anExplanationThatWasFoundLeadsToItsImage() throws Exception {
    String address = "/images/the-space-between-the-seen:22:0-37";
    assertThat(site.page("/search?q=transfer+learning")).contains("href=\"" + address + "\"");
  }

  @Test
  void theIndexIsATableToo() throws Exception {
    HttpResponse<String> table = site.get("/api/v1/images.csv?words=ghosts");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(table.body())
        .startsWith("image,work,phrase,lines,gloss,author,explanation,concepts\n")
        .contains("Where future ghosts commune with past,22,6,")
        .hasLineCount(2);
  }

  @Test
  void whatIsTypedNeverFails() throws Exception {
    for (String words : new String[] {"%22", "*", "%3Cb%3E", "%F0%9F%98%80", "a".repeat(5_000)}) {
      assertThat(site.page("/images?words=" + words)).doesNotContain("<b>");
    }
    assertThat(site.get("/images/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(site.get("/images?page=0").statusCode()).isEqualTo(400);
    assertThat(site.page("/images?page=999")).doesNotContain("rel=\"next\"");
  }
}

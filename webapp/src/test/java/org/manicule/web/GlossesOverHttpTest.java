package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Glosses of every kind, beside their lines. */
class GlossesOverHttpTest {

  private static final String NIGHT =
      """
      ---
      title: Night
      author: A. Poet
      language: en
      source: A notebook
      siglum: S. Editor
      ---

      > On the whole work.

      # Book 1

      > On the first book.

      We probe the void with phantom keys,
      Release the song of night and night;
      And sudden symphonies unfold

      > "Phantom keys" and "sudden symphonies" are *one* image.
      >
      > A second paragraph, on "the song".
      >
      > — R. Bell

      > [1.2-3] "night" stands twice in the line.

      > [1.2] "the void" stands above.
      """;

  private static final String SHIR =
      """
      ---
      title: שיר
      language: he
      gloss-language: en
      ---

      שלום עולם

      > "שלום" means peace.
      """;

  @TempDir private static Path folder;
  private static ServedCorpus site;
  private static String page;

  @BeforeAll
  static void serve() throws Exception {
    Files.writeString(folder.resolve("night.md"), NIGHT);
    Files.writeString(folder.resolve("shir.md"), SHIR);
    site = ServedCorpus.of(folder);
    page = site.page("/works/night");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theHeadSaysWhoseTheTextIs() {
    assertThat(page)
        .contains("<p class=\"author\">A. Poet</p>")
        .contains("3 lines, 5 glosses by S. Editor")
        .contains("A notebook");
  }

  @Test
  void aGlossSaysWhatItIsOn() {
    assertThat(page)
        .contains("<summary>Gloss on the work</summary>")
        .contains("<summary>Gloss on this part, 1.1–3</summary>")
        .contains("<summary>Gloss on 1.1–3</summary>")
        .contains("<summary>Gloss on 1.2–3</summary>")
        .contains("<a class=\"gloss-target\" href=\"/works/night/1.2-3\">1.2–3</a>")
        .contains("<summary>Gloss on line 1.2</summary>");
  }

  @Test
  void whoSignsItStandsUnderItUnlessHeSignsMost() {
    assertThat(page).containsOnlyOnce("<p class=\"gloss-by\">").contains("R. Bell</p>");
  }

  @Test
  void aSentenceOnTwoPhrasesBelongsToBoth() {
    assertThat(page)
        .containsPattern("<span class=\"explanation\" id=\"(e3-1)\" data-lemma=\"\\1 e3-\\d+\">")
        .containsPattern("<span class=\"anchor\" id=\"e3-\\d+\"></span>")
        .containsPattern("and <a class=\"quoted\" href=\"#q3-\\d+\">\"sudden symphonies\"</a>")
        .contains("are <em>one</em> image.");
  }

  @Test
  void paragraphsOfAGlossStayApart() {
    assertThat(page).containsPattern("<p>.{0,200}A second paragraph, on ");
  }

  @Test
  void wordsThatCouldBeInTwoPlacesAreNoLink() {
    assertThat(page)
        .containsPattern(
            "<span class=\"quoted quoted--ambiguous\"[^>]*>\"night\"</span> stands twice");
    assertThat(page).contains("song</a> of night and night;");
  }

  @Test
  void everyWordOfALineIsThereOnce() {
    String text = Pattern.compile("<[^>]*>").matcher(page).replaceAll("");
    assertThat(text)
        .contains("We probe the void with phantom keys,")
        .contains("Release the song of night and night;");
  }

  @Test
  void aTextFromRightToLeftKeepsItsWayAndItsGlossesTheirs() throws Exception {
    assertThat(site.page("/works/shir"))
        .contains("<div class=\"verse\" lang=\"he\" dir=\"rtl\">")
        .containsPattern("<aside class=\"gloss\"[^>]* lang=\"en\" dir=\"ltr\">")
        .containsPattern("<a class=\"lemma\"[^>]*>שלום</a> עולם");
    assertThat(site.page("/search?q=peace"))
        .contains("<div class=\"verse\" lang=\"he\" dir=\"rtl\">")
        .contains("lang=\"en\" dir=\"ltr\">\"שלום\" means <mark>peace</mark>.");
  }

  @Test
  void severalWorksAreFacets() throws Exception {
    assertThat(site.page("/search?q=night+OR+peace"))
        .contains("work=night\"><span class=\"label\">Night</span>")
        .contains("work=shir\"><span class=\"label\">שיר</span>");
  }
}

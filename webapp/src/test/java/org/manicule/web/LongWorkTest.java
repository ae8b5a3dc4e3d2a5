package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work that no page holds: twelve books of verse, with glosses that look back and ahead. */
class LongWorkTest {

  private static final int BOOKS = 12;
  private static final int LINES = 250;

  @TempDir private static Path folder;
  private static ServedCorpus site;

  @BeforeAll
  static void serve() throws Exception {
    Files.writeString(folder.resolve("epic.md"), epic());
    site = ServedCorpus.of(folder);
  }

  private static String epic() {
    StringBuilder epic = new StringBuilder("---\ntitle: The Epic\nlanguage: en\n---\n\n");
    for (int book = 1; book <= BOOKS; book++) {
      epic.append("# Book ").append(book).append("\n\n");
      for (int line = 1; line <= LINES; line++) {
        epic.append("The oar of book ").append(book).append(" in wave ").append(line).append("\n");
        if (line % 25 == 0) {
          epic.append("\n");
        }
      }
      if (book == 12) {
        epic.append("> [1.7] \"oar of book 1 in wave 7\" is where it began.\n\n");
      }
    }
    return epic.toString();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void nextLeadsThroughEveryLineOnce() throws Exception {
    List<String> lines = new ArrayList<>();
    int pages = 0;
    String path = "/works/epic";
    while (!path.isEmpty()) {
      String page = site.page(path);
      List<String> shown = all("id=\"l([\\d.]+)\"", page);
      assertThat(shown).hasSizeLessThanOrEqualTo(400);
      lines.addAll(shown);
      path = next("rel=\"next\" href=\"([^\"]+)\"", page);
      pages++;
    }
    assertThat(lines).hasSize(BOOKS * LINES).doesNotHaveDuplicates().startsWith("1.1", "1.2");
    assertThat(lines).endsWith("12.249", "12.250");
    assertThat(pages).isBetween(BOOKS, 4 * BOOKS);
  }

  @Test
  void previousLeadsBack() throws Exception {
    String second = next("rel=\"next\" href=\"([^\"]+)\"", site.page("/works/epic"));
    String first = next("rel=\"prev\" href=\"([^\"]+)\"", site.page(second));
    assertThat(all("id=\"l([\\d.]+)\"", site.page(first))).startsWith("1.1");
  }

  @Test
  void partsHaveNumbers() throws Exception {
    assertThat(site.page("/works/epic?part=2")).contains("part 2 of ");
    assertThat(site.page("/works/epic?part=2&q=oar"))
        .contains("rel=\"next\" href=\"/works/epic?q=oar&amp;part=3\"");
    assertThat(site.get("/works/epic?part=0").statusCode()).isEqualTo(400);
    assertThat(site.get("/works/epic?part=999").statusCode()).isEqualTo(400);
  }

  @Test
  void aReferenceOpensThePartThatHoldsIt() throws Exception {
    for (String reference : List.of("1.1", "1.150", "1.151", "7.100-103", "12.250", "9")) {
      String page = site.page("/works/epic/" + reference);
      String first = reference.contains(".") ? reference.replaceFirst("-.*", "") : reference + ".1";
      assertThat(all("line--here\" id=\"l([\\d.]+)\"", page)).as(reference).startsWith(first);
    }
  }

  @Test
  void contentsLeadToEveryBook() throws Exception {
    List<String> books =
        all("<li class=\"depth-1\"><a href=\"([^\"]+)\"", site.page("/works/epic"));
    assertThat(books).hasSize(BOOKS).contains("/works/epic/7");
    assertThat(site.page(books.get(6))).contains("<h2 class=\"division-head\" id=\"d7\"");
  }

  @Test
  void aGlossOfAnotherPartStandsBesideTheLineThatItQuotes() throws Exception {
    assertThat(site.page("/works/epic/1.7"))
        .containsPattern("The <a class=\"lemma\"[^>]*>oar of book 1 in wave 7</a>")
        .contains("is where it began.");
  }

  @Test
  void aSearchInsideALongWorkMarksThePartThatIsRead() throws Exception {
    assertThat(site.page("/works/epic/12.200?q=oar"))
        .contains("<mark>oar</mark> of book 12 in wave 201");
  }

  @Test
  void theApiGivesTheTextInPartsThatLeadOn() throws Exception {
    List<String> lines = new ArrayList<>();
    String path = "/api/v1/works/epic";
    while (!path.isEmpty()) {
      JsonNode part = site.json(path);
      for (JsonNode passage : part.get("passages")) {
        passage.get("lines").forEach(line -> lines.add(line.get("ref").asText()));
      }
      path = part.get("next").asText();
    }
    assertThat(lines).hasSize(BOOKS * LINES).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotThereIsSaidWithWhatIs() throws Exception {
    assertThat(site.get("/works/epic/13").body())
        .contains("It has 12 parts, from 1.1-250 to 12.1-250.");
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(each -> each.group(1)).toList();
  }

  private static String next(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }
}

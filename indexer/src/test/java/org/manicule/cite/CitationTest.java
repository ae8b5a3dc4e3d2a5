package org.manicule.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Words;

class CitationTest {

  private static final URI SITE = URI.create("https://example.org");
  private static final WorkInfo POEM = WorkInfo.of("The Space Between The Seen", "en");
  private static final WorkInfo COMUS =
      new WorkInfo("Comus", "John Milton", "en", "en", "", "", "");

  private static final Citation LINE =
      citation("the-space-between-the-seen", POEM, "16", "Where probability turns to gold.");
  private static final Citation RANGE =
      citation("comus", COMUS, "21-22", "To lay their just hands\nThat, like to rich");
  private static final Citation GLOSS =
      new Citation(
          new WorkId("comus"),
          COMUS,
          new Cited.Note("23", "Bell", "unadorned bosom", "i.e. the sea, 100% plain & bare."),
          address("comus", "23", "unadorned bosom"));
  private static final Citation WHOLE =
      new Citation(new WorkId("comus"), COMUS, new Cited.Whole(), address("comus", "", ""));

  @Test
  void plainTextReadsLikeACitation() {
    assertPlain(
        LINE,
        "The Space Between The Seen, 16: “Where probability turns to gold.”"
            + " https://example.org/works/the-space-between-the-seen/16"
            + "?words=where-probability-turns-to-gold");
    assertPlain(
        RANGE,
        "John Milton, Comus, 21-22: “To lay their just hands / That, like to rich”"
            + " https://example.org/works/comus/21-22"
            + "?words=to-lay-their-just-hands-that-like-to-rich");
    assertPlain(
        GLOSS,
        "Bell on “unadorned bosom”, John Milton, Comus, 23: “i.e. the sea, 100% plain & bare.”"
            + " https://example.org/works/comus/23?words=unadorned-bosom");
    assertPlain(WHOLE, "John Milton, Comus. https://example.org/works/comus");
  }

  @Test
  void markdownHasTheWordsAsAQuoteAndALinkToThePlace() {
    assertThat(CitationFormat.MARKDOWN.render(RANGE))
        .isEqualTo(
            """
            > To lay their just hands\\
            > That, like to rich

            — John Milton, *Comus*, [21-22](https://example.org/works/comus/21-22?words=to-lay-their-just-hands-that-like-to-rich)
            """);
    assertThat(CitationFormat.MARKDOWN.render(WHOLE))
        .isEqualTo("— John Milton, *Comus*, [example.org](https://example.org/works/comus)\n");
  }

  @Test
  void bibtexHasAnEntryThatCompiles() {
    assertThat(CitationFormat.BIBTEX.render(LINE))
        .isEqualTo(
            """
            @misc{the-space-between-the-seen:16,
              title = {{The Space Between The Seen}},
              note = {Line 16: ``Where probability turns to gold.''},
              url = {https://example.org/works/the-space-between-the-seen/16?words=where-probability-turns-to-gold}
            }
            """);
    assertThat(CitationFormat.BIBTEX.render(GLOSS))
        .isEqualTo(
            """
            @incollection{comus:23:gloss,
              author = {Bell},
              title = {{Gloss on 23, “unadorned bosom”}},
              booktitle = {{Comus}},
              bookauthor = {John Milton},
              note = {Line 23: ``i.e. the sea, 100\\% plain \\& bare.''},
              url = {https://example.org/works/comus/23?words=unadorned-bosom}
            }
            """);
    assertThat(CitationFormat.BIBTEX.render(RANGE)).contains("note = {Lines 21--22: ``To lay");
  }

  @Test
  void cslJsonIsAListOfOneItem() throws JsonProcessingException {
    JsonNode item = new ObjectMapper().readTree(CitationFormat.CSL_JSON.render(GLOSS)).get(0);
    assertThat(item.get("type").asText()).isEqualTo("chapter");
    assertThat(item.get("author").get(0).get("literal").asText()).isEqualTo("Bell");
    assertThat(item.get("title").asText()).isEqualTo("Gloss on “unadorned bosom”");
    assertThat(item.get("container-title").asText()).isEqualTo("Comus");
    assertThat(item.get("section").asText()).isEqualTo("23");
    assertThat(item.get("abstract").asText()).isEqualTo("i.e. the sea, 100% plain & bare.");
    assertThat(item.get("URL").asText()).isEqualTo(GLOSS.address().toString());
  }

  @ParameterizedTest
  @EnumSource
  void hostileWordsBreakNoFormat(CitationFormat format) throws JsonProcessingException {
    String words =
        "\\end{document} {{{ %# $x_1^2$ ~ & \"q\" *b* [a](b) <i> `c` @misc{ }\u0000\nnext";
    WorkInfo info = new WorkInfo(words, words, "en", "", "", "", "");
    String written = format.render(citation("x", info, "1-2", words));
    switch (format) {
      case PLAIN -> assertThat(written).contains(words.replace("\n", " / "));
      case MARKDOWN ->
          assertThat(
                  TextContentRenderer.builder()
                      .build()
                      .render(Parser.builder().build().parse(written)))
              .contains(words.replace("\u0000", "\ufffd"));
      case BIBTEX -> assertBalanced(written);
      case CSL_JSON ->
          assertThat(new ObjectMapper().readTree(written).get(0).get("abstract").asText())
              .isEqualTo(words);
    }
  }

  /** Braces pair up, and what LaTeX would take for a command is one that was meant. */
  private static void assertBalanced(String entry) {
    int open = 0;
    for (int i = 0; i < entry.length(); i++) {
      open += entry.charAt(i) == '{' ? 1 : entry.charAt(i) == '}' ? -1 : 0;
      assertThat(open).isNotNegative();
    }
    assertThat(open).isZero();
    assertThat(entry.replaceAll("\\{\\\\text[a-z]+\\}|\\\\[$%&#_]", ""))
        .doesNotContain("\\", "$", "#", "^");
  }

  private static void assertPlain(Citation citation, String expected) {
    assertThat(CitationFormat.PLAIN.render(citation)).isEqualTo(expected);
  }

  private static Citation citation(String work, WorkInfo info, String reference, String words) {
    return new Citation(
        new WorkId(work), info, new Cited.Lines(reference, words), address(work, reference, words));
  }

  private static URI address(String work, String reference, String words) {
    return PermanentAddress.of(new WorkId(work), reference, words, Words.in("en")).under(SITE);
  }
}

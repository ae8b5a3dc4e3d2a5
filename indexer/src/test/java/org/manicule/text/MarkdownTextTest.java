package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final String ALPHABET = "ab1 _*`[]()<>!#+-=~|\\&;.:\"'{}^$@/\u00a0é";

  @Test
  void wordsStandAsTheyAre() {
    assertThat(MarkdownText.line("Where probability turns to gold; \"might\" and 'may' (so)."))
        .isEqualTo("Where probability turns to gold; \"might\" and 'may' (so).");
  }

  @Test
  void onlyWhatMarkdownWouldTakeIsEscaped() {
    assertThat(MarkdownText.line("1. *ipse* [sic] snake_case"))
        .isEqualTo("1\\. \\*ipse\\* \\[sic\\] snake_case");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# not a heading",
        "> not a quote",
        "- not a list",
        "+ nor this",
        "1) nor this",
        "12. nor",
        "---",
        "***",
        "===",
        "~~~",
        "```",
        "[1]: not a definition",
        "![no picture](here)",
        "<b>no tag</b>",
        "<https://no.link>",
        "&amp; &#65; & &c.",
        "back\\slash",
        "ends with \\",
        "__x__",
        "_x_",
        "a_b_c",
        "*",
        "\\",
        "| a |",
        "a  b"
      })
  void markdownReadsTheSameText(String plain) {
    assertReadBack(plain);
  }

  @Test
  void markdownReadsAnyTextAgain() {
    long seed = Long.getLong("manicule.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String plain = any(random);
      if (!plain.isBlank()) {
        assertReadBack(plain, " -Dmanicule.seed=" + seed);
      }
    }
  }

  private static String any(Random random) {
    return random
        .ints(1 + random.nextInt(20), 0, ALPHABET.length())
        .mapToObj(at -> ALPHABET.substring(at, at + 1))
        .collect(Collectors.joining())
        .strip();
  }

  private static void assertReadBack(String plain) {
    assertReadBack(plain, "");
  }

  private static void assertReadBack(String plain, String seed) {
    String written = MarkdownText.line(plain);
    Node document = Parser.builder().build().parse("first\n" + written + "\n" + written);
    assertThat(document.getFirstChild()).as(plain + seed).isInstanceOf(Paragraph.class);
    assertThat(document.getFirstChild().getNext()).as(plain + seed).isNull();
    assertThat(TextContentRenderer.builder().build().render(document))
        .as("%s written as %s%s", plain, written, seed)
        .isEqualTo("first\n" + plain + "\n" + plain);
    assertThat(
            TextContentRenderer.builder().build().render(Parser.builder().build().parse(written)))
        .as("%s written as %s%s", plain, written, seed)
        .isEqualTo(plain);
  }
}

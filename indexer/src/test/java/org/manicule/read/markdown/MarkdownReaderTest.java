package org.manicule.read.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.model.Line;
import org.manicule.model.SourcePosition;
import org.manicule.model.Target;
import org.manicule.model.Work;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;

/** What the specification in {@code format.md} cannot show: bytes, sizes, file names. */
class MarkdownReaderTest {

  private static final Path POEM = Path.of("../corpus/the-space-between-the-seen.md");
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void readsThePoemOfTheRepositoryWordForWord() throws IOException {
    Reading reading = new MarkdownReader().read(new Source(POEM, "corpus/poem.md", List.of()));
    assertThat(reading.problems()).isEmpty();
    Work work = reading.works().getFirst();
    assertThat(work.id()).hasToString("the-space-between-the-seen");
    assertThat(work.info().title()).isEqualTo("The Space Between The Seen");
    assertThat(work.info().language()).isEqualTo("en");
    assertThat(work.text().lines()).hasSize(28);
    assertThat(work.text().stanzas()).hasSize(7);
    assertThat(work.glosses()).hasSize(7).allMatch(g -> g.target().scope() == Target.Scope.STANZA);
    assertThat(asTyped(work)).isEqualTo(bodyOf(Files.readString(POEM)));
  }

  private static String asTyped(Work work) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      for (Line line : work.text().stanzas().get(i).lines()) {
        typed.append(line.text()).append('\n');
      }
      typed.append("\n> ").append(work.glosses().get(i).comment().text()).append("\n\n");
    }
    return typed.toString().strip();
  }

  private static String bodyOf(String file) {
    return file.substring(file.indexOf("---\n", 4) + 4).strip();
  }

  @Test
  void knowsWhereEachGlossStands() throws IOException {
    Work work = work("---\ntitle: x\n---\r\na\r\n\r\n> b\r\n> c\n\n  > d\n");
    assertThat(work.glosses())
        .extracting(gloss -> gloss.position())
        .containsExactly(new SourcePosition(6, 1), new SourcePosition(9, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryKindOfLineEnd(String end) throws IOException {
    String typed = "\uFEFF---\ntitle: Keys\n---\n# Book 1\na\nb\n\n> [1] c\n> d\n\n> [9] e\n";
    Reading reading = read(typed.replace("\n", end).getBytes(UTF_8));
    Work work = reading.works().getFirst();
    assertThat(work.info().title()).isEqualTo("Keys");
    assertThat(work.text().lines()).extracting(Line::text).containsExactly("a", "b");
    assertThat(work.glosses().getFirst().comment().text()).isEqualTo("c d");
    assertThat(reading.problems())
        .hasToString(
            "[corpus/file.md:11:3: gloss refers to line 1.9, but book 1 has 2 lines; check the"
                + " number]");
  }

  @Test
  void reportsBytesThatAreNotText() throws IOException {
    Reading reading = read("a\nna\u00efve\n".getBytes(ISO_8859_1));
    assertThat(reading.works()).isEmpty();
    assertThat(reading.problems())
        .hasToString("[corpus/file.md:2:3: byte 5 (0xEF) is not UTF-8; save the file as UTF-8]");
  }

  @Test
  void reportsAFileOverTheLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("file.md"), "a\n".repeat(100));
    Reading reading = new MarkdownReader(100).read(new Source(file, "file.md", List.of()));
    assertThat(reading.works()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.ERROR);
  }

  @Test
  void readsWordsOfAllScriptsUnchanged() throws IOException {
    List<String> lines =
        List.of(
            "בְּרֵאשִׁית בָּרָא אֱלֹהִים",
            "\u202Eabc\u202C",
            "μῆνιν ἄειδε θεὰ",
            "e\u0301\u0323 cafe\u0301",
            "𝄞 𐎀𐎁 😀",
            "ıİiI ß ſ");
    Work work = work(String.join("\n", lines) + "\n\n> [3] *μῆνιν* 𝄞: x\n");
    assertThat(work.text().lines()).extracting(Line::text).containsExactlyElementsOf(lines);
    assertThat(work.glosses().getFirst().comment().offered())
        .extracting(span -> span.of(work.glosses().getFirst().comment().text()))
        .containsExactly("μῆνιν");
  }

  @Test
  void leavesAnUnclosedQuotationToTheLinker() throws IOException {
    assertThat(work("a\n\n> \"phantom keys are *our tools\n").glosses().getFirst().comment().text())
        .isEqualTo("\"phantom keys are *our tools");
  }

  @Test
  void readsAHundredThousandLinesInOneStanza() throws IOException {
    String typed = "[1] \"a *line* of verse\n".repeat(100_000).replaceFirst("a", "the first");
    Work work = assertTimeoutPreemptively(SOON, () -> work(typed));
    assertThat(work.text().stanzas()).hasSize(1);
    assertThat(work.text().lines()).hasSize(100_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "*a ", "[", "![", "[a](", "<i>", "<!-- ", "`", "# ", "&", "\\", "_a*b_", "a]", "\"",
        "] "
      })
  void readsAHundredThousandOfAnyMark(String mark) throws IOException {
    assertTimeoutPreemptively(
        SOON,
        () ->
            read((mark.repeat(100_000) + "x\n\n> " + mark.repeat(100_000) + "x").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> a\n\n",
        "#### a\nb\n",
        "a\n---\n",
        "[7] a\n",
        "a\n\n> [9.9] b\n\n",
        "<!-- a\n",
        "*a* b\n> *c* d\n\n"
      })
  void readsThousandsOfAnyBlock(String block) throws IOException {
    Reading reading =
        assertTimeoutPreemptively(SOON, () -> read(block.repeat(20_000).getBytes(UTF_8)));
    assertThat(reading.problems()).hasSizeLessThan(210);
  }

  @Test
  void readsFrontMatterNestedWithoutEnd() throws IOException {
    String typed = "---\ntitle: " + "[".repeat(15_000) + "\n---\na\n";
    Reading reading = assertTimeoutPreemptively(SOON, () -> read(typed.getBytes(UTF_8)));
    assertThat(reading.problems())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {">\t[x] y", ">\t\t[x] *y*", "> [x] y\n>\tz", ">\t[x] y\n>\t[z]"})
  void readsABracketBehindATabAsWords(String gloss) throws IOException {
    String words = gloss.replaceAll("[>\\s*]+", " ").strip();
    assertThat(work("a\n\n" + gloss + "\n").glosses().getFirst().comment().text()).isEqualTo(words);
  }

  @Test
  void namesAWorkAfterItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("Les Fleurs_du mal.MD"), "a\n");
    Work work = new MarkdownReader().read(new Source(file, "x", List.of())).works().getFirst();
    assertThat(work.id()).hasToString("les-fleurs_du-mal");
    assertThat(work.info().title()).isEqualTo("Les Fleurs du mal");
  }

  @Test
  void countsManyDivisionsAndGlossesQuickly() throws IOException {
    String typed =
        IntStream.rangeClosed(1, 2_000)
            .mapToObj(n -> "# Sonnet " + n + "\na\nb\n\n> [1] c\n\n> [" + n + ".2] d\n\n")
            .collect(Collectors.joining());
    Work work = assertTimeoutPreemptively(SOON, () -> work(typed));
    assertThat(work.glosses().getLast().target().reference()).isEqualTo("2000.2");
  }

  private Work work(String typed) throws IOException {
    return read(typed.getBytes(UTF_8)).works().getFirst();
  }

  private Reading read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.md"), bytes);
    return new MarkdownReader().read(new Source(file, "corpus/file.md", List.of()));
  }
}

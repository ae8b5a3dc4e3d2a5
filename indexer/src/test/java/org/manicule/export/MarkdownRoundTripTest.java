package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.model.Gloss;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.SourcePosition;
import org.manicule.model.Target;
import org.manicule.model.Target.Scope;
import org.manicule.model.Work;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.markdown.MarkdownReader;

/** What was read from Markdown is written so that the same is read again. */
class MarkdownRoundTripTest {

  private static final Path FORMAT =
      Path.of("src/test/resources/org/manicule/read/markdown/format.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n.*?^`{32}$");

  private static final List<String> PIECES =
      List.of(
          "word",
          "Two words",
          " *set apart* ",
          " **strong *and* both** ",
          "\"quoted\"",
          "“might”",
          "a*b",
          "_",
          "snake_case",
          "\\*",
          "[x]",
          "[12]",
          "]",
          "&amp;",
          "&c.",
          "`Tis",
          "<virum>",
          "— Bell",
          "-",
          "1.",
          "#",
          ">",
          "\\",
          "é",
          "𝄞",
          "in‑between",
          "...",
          "…",
          ":",
          "'",
          "!",
          " *a*_b_ ",
          " ***all*** ",
          "==",
          "[the] keys]");

  private static final int TRIES = Integer.getInteger("tries", 300);

  @TempDir Path folder;

  static Stream<String> examples() throws IOException {
    String format = Files.readString(FORMAT).replace('→', '\t');
    List<String> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(format);
    while (example.find()) {
      examples.add(example.group(1));
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheFormatComesBack(String file) throws IOException {
    assertComesBack(file, "");
  }

  @Test
  void thePoemOfTheCorpusComesBack() throws IOException {
    assertComesBack(
        Files.readString(Path.of("../corpus/the-space-between-the-seen.md")), "the poem");
  }

  @Test
  void aRangeAcrossDivisionsOfUnlikeDepthComesBack() throws IOException {
    assertComesBack(
        """
        # 3

        ## Night

        a line

        # 4

        another line

        > [3.1.1-4.1] from one to the other
        """,
        "a range");
  }

  @Test
  void anyFileComesBack() throws IOException {
    long seed = Long.getLong("manicule.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      String file = anyFile(random);
      assertComesBack(file, file + "\n-Dmanicule.seed=" + seed);
    }
  }

  /** A gloss on a division that stands elsewhere is written below the heading. */
  private void assertComesBack(String file, String description) throws IOException {
    Reading reading = read(file);
    if (reading.problems().stream().anyMatch(MarkdownRoundTripTest::makesReferencesAmbiguous)) {
      return;
    }
    for (Work work : reading.works()) {
      String written = written(work);
      Reading again = read(written);
      String told = "%s\nwritten as\n%s\n%s".formatted(description, written, again.problems());
      assertThat(again.works()).as(told).hasSize(1);
      Work back = again.works().getFirst();
      assertThat(back.text().root()).as(told).isEqualTo(work.text().root());
      assertThat(back.info()).as(told).isEqualTo(work.info());
      assertThat(back.id()).as(told).isEqualTo(work.id());
      boolean mayStandElsewhere =
          work.glosses().stream().anyMatch(each -> each.target().scope() == Scope.DIVISION);
      if (mayStandElsewhere || !reading.problems().isEmpty()) {
        assertThat(withoutPlaces(back)).as(told).containsExactlyInAnyOrder(withoutPlaces(work));
      } else {
        assertThat(withoutPlaces(back)).as(told).containsExactly(withoutPlaces(work));
      }
    }
  }

  private static boolean makesReferencesAmbiguous(Problem problem) {
    return problem.found().contains("stands twice")
        || problem.found().startsWith("two divisions bear the number");
  }

  private static String anyFile(Random random) {
    StringBuilder file = new StringBuilder();
    int blocks = 1 + random.nextInt(8);
    for (int i = 0; i < blocks; i++) {
      file.append(
          switch (random.nextInt(6)) {
            case 0 -> "#".repeat(1 + random.nextInt(3)) + " " + heading(random) + "\n\n";
            case 1, 2 -> "> " + target(random) + words(random) + signature(random) + "\n\n";
            case 3 -> "> " + words(random) + "\n>\n> " + words(random) + signature(random) + "\n\n";
            default ->
                speaker(random)
                    + number(random)
                    + words(random)
                    + "\n"
                    + direction(random)
                    + number(random)
                    + "a line\n"
                    + direction(random)
                    + "\n";
          });
    }
    return file.toString();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= random.nextInt(6); i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
      words.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return words.toString().replaceAll(" +", " ");
  }

  private static String heading(Random random) {
    List<String> headings =
        List.of(
            "",
            "Book 2",
            "Canto IV",
            "Epilogue",
            "I remember",
            "3. Night",
            "x # y #",
            "\\# z",
            "*Of* [keys] & &lt;locks>",
            "_a_ snake_case \\");
    return headings.get(random.nextInt(headings.size()));
  }

  private static String target(Random random) {
    List<String> targets = List.of("", "", "[1] ", "[2-3] ", "[1.1] ", "[Book 2] ", "[2.1-2] ");
    return targets.get(random.nextInt(targets.size()));
  }

  private static String signature(Random random) {
    return random.nextInt(4) == 0 ? "\n> — R. C. Bell" : "";
  }

  private static String speaker(Random random) {
    return List.of("", "", "**COMUS**\n", "**The *first* Lady.**\n", "**LADY**\n\n")
        .get(random.nextInt(5));
  }

  private static String direction(Random random) {
    return random.nextInt(4) == 0 ? "*[Exit" + words(random).replace('*', ' ') + "]*\n" : "";
  }

  private static String number(Random random) {
    return random.nextInt(5) == 0 ? "[" + (1 + random.nextInt(30)) + "] " : "";
  }

  private static String written(Work work) throws IOException {
    StringWriter out = new StringWriter();
    List<LinkedGloss> glosses =
        work.glosses().stream().map(gloss -> new LinkedGloss(gloss, List.of())).toList();
    new MarkdownWriter().write(new LinkedWork(work, glosses), out);
    return out.toString();
  }

  private Reading read(String file) throws IOException {
    Path path = folder.resolve("file.md");
    Files.writeString(path, file);
    return new MarkdownReader().read(new Source(path, "file.md", List.of()));
  }

  private static Gloss[] withoutPlaces(Work work) {
    SourcePosition nowhere = new SourcePosition(1, 1);
    return work.glosses().stream()
        .map(gloss -> new Gloss(1, target(gloss, work), gloss.comment(), gloss.author(), nowhere))
        .toArray(Gloss[]::new);
  }

  /** From a line to the end of a division is a range that can only be written as lines. */
  private static Target target(Gloss gloss, Work work) {
    Target target = gloss.target();
    boolean isDivision =
        work.text().sections().stream()
            .skip(1)
            .anyMatch(section -> section.lines().equals(target.lines()));
    return target.scope() == Scope.DIVISION && !isDivision
        ? new Target(Scope.LINES, target.lines(), target.reference())
        : target;
  }
}

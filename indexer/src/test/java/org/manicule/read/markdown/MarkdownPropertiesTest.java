package org.manicule.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Comment;
import org.manicule.model.Division;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.Work;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.text.Span;

/**
 * What holds of every file, tried on random ones. A failure names its seed; {@code -Dseed=17} tries
 * that one again, {@code -Dtries=20000} many more.
 */
class MarkdownPropertiesTest {

  private static final int TRIES = Integer.getInteger("tries", 300);
  private static final Pattern WORD = Pattern.compile("W\\d+w");
  private static final List<String> PIECES =
      List.of(
          "> ", ">", "# ", "## ", "### ", "- ", "* ", "+ ", "1. ", "[5] ", "[2.1] ", "[1-3] ", "[",
          "]", "*", "**", "_", "`", "```", "\\", "<", "<i>", "|", "---", "===", "~~~", "\"", "“",
          "    ", "\t", "\u00a0", "— ", "-- ", "!", "[^1]", "&", "Book ", "II", "é", "𝄞", "#",
          "<br>");

  @TempDir private Path folder;

  @Test
  void everyWordStandsExactlyOnce() throws IOException {
    forEachSeed(
        (typed, work) ->
            assertThat(words(printed(work))).containsExactlyInAnyOrderElementsOf(words(typed)));
  }

  @Test
  void linesKeepTheOrderOfTheFile() throws IOException {
    forEachSeed(
        (typed, work) -> {
          List<String> lines = work.text().lines().stream().map(Line::text).toList();
          List<Integer> numbers =
              words(String.join(" ", lines)).stream()
                  .map(w -> Integer.valueOf(w.substring(1, w.length() - 1)))
                  .toList();
          assertThat(numbers).isSortedAccordingTo(Comparator.naturalOrder());
        });
  }

  @Test
  void linesAreNeitherBlankNorBroken() throws IOException {
    forEachSeed(
        (typed, work) ->
            assertThat(work.text().lines())
                .extracting(Line::text)
                .allMatch(
                    text ->
                        !text.isBlank() && text.equals(text.strip()) && text.lines().count() == 1));
  }

  @Test
  void spansLieInsideTheirTexts() throws IOException {
    forEachSeed(
        (typed, work) -> {
          for (Gloss gloss : work.glosses()) {
            Comment comment = gloss.comment();
            Span whole = Span.over(comment.text());
            assertThat(comment.offered()).allMatch(span -> whole.contains(span) && !span.isEmpty());
            assertThat(comment.styles()).allMatch(styled -> whole.contains(styled.span()));
            assertThat(new Span(0, work.text().lines().size()).contains(gloss.target().lines()))
                .isTrue();
          }
        });
  }

  @Test
  void targetsCiteTheLinesTheyName() throws IOException {
    forEachSeed(
        (typed, work) ->
            assertThat(work.glosses())
                .extracting(Gloss::target)
                .allMatch(target -> target.equals(again(work.text(), target))));
  }

  private static Target again(Text text, Target target) {
    return text.target(target.scope(), target.lines());
  }

  private interface Property {
    void holds(String typed, Work work);
  }

  private void forEachSeed(Property property) throws IOException {
    long first = Long.getLong("seed", 0);
    long tries = System.getProperty("seed") == null ? TRIES : 1;
    for (long seed = first; seed < first + tries; seed++) {
      String typed = file(new Random(seed));
      Path file = Files.writeString(folder.resolve("file.md"), typed);
      Reading reading = new MarkdownReader().read(new Source(file, "file.md", List.of()));
      try {
        property.holds(typed, reading.works().getFirst());
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + " made:\n" + typed + "\n" + failure, failure);
      }
    }
  }

  private static String file(Random random) {
    StringBuilder typed = new StringBuilder("W0w begins\n");
    int words = 1;
    for (int line = 0; line < 12; line++) {
      int pieces = random.nextInt(6);
      for (int i = 0; i < pieces; i++) {
        if (random.nextInt(3) == 0) {
          typed.append('W').append(words++).append('w').append(random.nextBoolean() ? " " : "");
        } else {
          typed.append(PIECES.get(random.nextInt(PIECES.size())));
        }
      }
      typed.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return typed.toString();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** All that is shown of a work. */
  private static String printed(Work work) {
    List<String> all = new ArrayList<>(List.of(work.info().title()));
    work.text().sections().forEach(section -> all.add(heading(section.division())));
    work.text().lines().forEach(line -> all.add(line.text()));
    work.glosses().forEach(gloss -> all.add(gloss.comment().text() + " " + gloss.author()));
    return String.join("\n", all);
  }

  private static String heading(Division division) {
    return division.heading();
  }
}

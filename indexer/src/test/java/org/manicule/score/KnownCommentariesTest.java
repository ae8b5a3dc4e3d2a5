package org.manicule.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.manicule.index.LanguageStems;
import org.manicule.link.Linker;

/**
 * Real commentaries are linked no worse than before: the floors stand a little below what was
 * reached. The texts are optional: the system property {@code manicule.corpora}, else {@code
 * shared/corpora} beside the project.
 */
class KnownCommentariesTest {

  private final Scorer scorer = new Scorer(new Linker(new LanguageStems()), System::nanoTime);

  @Test
  void anEnglishCommentary() throws IOException {
    List<Score> scores = scores("comus_bell");

    assertAtLeast(scores, Setting.STATED, 91, 95);
  }

  @Test
  void aLatinCommentary() throws IOException {
    List<Score> scores = scores("horace_shorey");

    assertAtLeast(scores, Setting.STATED, 96, 99.5);
    assertAtLeast(scores, Setting.WORK, 95.5, 98);
  }

  private List<Score> scores(String name) throws IOException {
    Path folder = optionalTexts().resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        "no optional texts, so the linker was not measured; -Dmanicule.corpora=FOLDER names them");
    return scorer.score(TestCollection.read(folder));
  }

  private static Path optionalTexts() {
    String stated = System.getProperty("manicule.corpora", "");
    return stated.isEmpty()
        ? Optional.of(Path.of("../../shared/corpora"))
            .filter(Files::isDirectory)
            .orElse(Path.of("../shared/corpora"))
        : Path.of(stated);
  }

  private static void assertAtLeast(
      List<Score> scores, Setting setting, double right, double precision) {
    Score score =
        scores.stream().filter(each -> each.setting() == setting).findFirst().orElseThrow();

    assertThat(score.right()).as("right in %s", score).isGreaterThanOrEqualTo(right);
    assertThat(score.precision()).as("precision in %s", score).isGreaterThanOrEqualTo(precision);
  }
}

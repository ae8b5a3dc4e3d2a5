package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.model.Line;
import org.manicule.model.Work;
import org.manicule.read.Source;

/**
 * Each character of a text stands in exactly one line, in order; what is no text is in no line. The
 * reader's lines are compared with what {@link DocumentWalk} finds.
 */
class EachCharacterOnceTest {

  private static final Set<String> BODIES =
      Set.of(
          "hor.epodes_lat.xml",
          "hor.carmsaec_lat.xml",
          "testNotes1.xml",
          "testP5ExTcp1.xml",
          "testapp.xml",
          "testchinese.xml",
          "testp4.xml",
          "line-breaks.xml",
          "milestones.xml",
          "line-breaks-in-groups.xml",
          "prose.xml",
          "verse-and-prose.xml",
          "floating-text.xml");

  @ParameterizedTest
  @MethodSource("org.manicule.read.tei.TeiFeaturesTest#files")
  void inEachSmallFile(Path file) {
    assertSameCharacters(file);
  }

  @Test
  void inEachOptionalText() throws IOException {
    Path corpora = OptionalTexts.folder();
    assumeTrue(Files.isDirectory(corpora), () -> "skipped: there is no folder " + corpora);
    try (Stream<Path> all = Files.walk(corpora)) {
      all.filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> !TeiProbe.of(file).isCommentary())
          .sorted()
          .forEach(EachCharacterOnceTest::assertSameCharacters);
    }
  }

  @Test
  void inVerseEncodedAtRandom(@TempDir Path folder) throws IOException {
    for (long seed = 0; seed < 400; seed++) {
      String content = new RandomVerse(new Random(seed)).file();
      assertSameCharacters(Files.writeString(folder.resolve("seed-" + seed + ".xml"), content));
    }
  }

  private static void assertSameCharacters(Path file) {
    String name = String.valueOf(file.getFileName());
    DocumentWalk.Kind kind =
        BODIES.contains(name) ? DocumentWalk.Kind.BODY : DocumentWalk.Kind.VERSE;
    String expected = DocumentWalk.charactersOf(file, kind);
    List<Work> works = new TeiReader().read(new Source(file, name, List.of())).works();
    String found =
        works.stream()
            .flatMap(work -> work.text().lines().stream())
            .map(Line::text)
            .collect(Collectors.joining())
            .replaceAll("\\s+", "");
    assertThat(found).as(name).isNotEmpty();
    int same = Math.max(0, mismatch(expected, found));
    assertThat(around(found, same))
        .as("%s, character %d", name, same)
        .isEqualTo(around(expected, same));
    assertThat(found).as(name).hasSameSizeAs(expected);
  }

  private static int mismatch(String expected, String found) {
    int shared = Math.min(expected.length(), found.length());
    for (int i = 0; i < shared; i++) {
      if (expected.charAt(i) != found.charAt(i)) {
        return i;
      }
    }
    return expected.length() == found.length() ? -1 : shared;
  }

  private static String around(String text, int place) {
    return text.substring(
        Math.min(text.length(), Math.max(0, place - 40)), Math.min(text.length(), place + 40));
  }
}

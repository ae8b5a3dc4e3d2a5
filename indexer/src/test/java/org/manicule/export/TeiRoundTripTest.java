package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.link.Linker;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Work;
import org.manicule.model.WorkInfo;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.markdown.MarkdownReader;
import org.manicule.read.tei.TeiReader;
import org.xml.sax.SAXException;

/** What was read, from TEI or from Markdown, is written as TEI so that the same is read again. */
class TeiRoundTripTest {

  private static final Path FEATURES = Path.of("src/test/resources/org/manicule/read/tei/features");
  private static final Path OUR_SUBSET =
      Path.of("src/test/resources/org/manicule/export/manicule-tei.rnc");

  @TempDir Path folder;

  static Stream<Work> works() {
    return Stream.of(Samples.poem(), Samples.play(), Samples.epic()).map(LinkedWork::work);
  }

  static Stream<Path> features() throws IOException {
    try (Stream<Path> files = Files.list(FEATURES)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  static Stream<Path> optionalTexts() throws IOException {
    Path folder = Path.of(System.getProperty("manicule.corpora", "../../shared/corpora"), "tei");
    assumeTrue(Files.isDirectory(folder), "the optional texts are not at hand: " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("works")
  void anyWorkComesBack(Work work) throws IOException, SAXException {
    assertComesBack(work);
  }

  @ParameterizedTest
  @MethodSource("features")
  void whatWasReadFromTeiComesBack(Path file) throws IOException, SAXException {
    for (Work work : new TeiReader().read(new Source(file, file.toString(), List.of())).works()) {
      assertComesBack(work);
    }
  }

  @ParameterizedTest
  @MethodSource("optionalTexts")
  void whatProjectsPublishComesBack(Path file) throws IOException, SAXException {
    for (Work work : new TeiReader().read(new Source(file, file.toString(), List.of())).works()) {
      assertComesBack(work);
    }
  }

  @Test
  void thePoemOfTheCorpusComesBack() throws IOException, SAXException {
    Path poem = Path.of("../corpus/the-space-between-the-seen.md");
    Work work = new MarkdownReader().read(new Source(poem, "poem", List.of())).works().getFirst();
    assertComesBack(work);
  }

  private void assertComesBack(Work work) throws IOException, SAXException {
    StringWriter out = new StringWriter();
    new TeiWriter().write(new Linker().link(work), out);
    String written = out.toString();
    Path file = Files.writeString(folder.resolve(work.id() + ".xml"), written);
    Reading reading = new TeiReader().read(new Source(file, "file.xml", List.of()));
    assertThat(reading.problems()).as(written).isEmpty();
    Work back = reading.works().getFirst();
    assertThat(back.info()).as(written).isEqualTo(withoutSiglum(work.info()));
    assertThat(back.id()).isEqualTo(work.id());
    assertThat(new TeiSchema(OUR_SUBSET).mistakes(written)).as(written).isEmpty();
    if (isOrdered(work.text().root())) {
      assertThat(back.text().root()).as(written).isEqualTo(work.text().root());
      assertThat(unplaced(back)).as(written).isEqualTo(unplaced(work));
    } else {
      assertThat(lines(back)).as(written).isEqualTo(lines(work));
    }
  }

  private static List<String> lines(Work work) {
    return work.text().lines().stream().map(Line::text).toList();
  }

  /** TEI has no place for lines behind a division; they get one of their own. */
  private static boolean isOrdered(Division division) {
    boolean behindDivision = false;
    for (Block block : division.blocks()) {
      if (block instanceof Division inner) {
        behindDivision = true;
        if (!isOrdered(inner)) {
          return false;
        }
      } else if (block instanceof Stanza && behindDivision) {
        return false;
      }
    }
    return true;
  }

  /** In TEI each note says itself whose it is. */
  private static WorkInfo withoutSiglum(WorkInfo info) {
    return new WorkInfo(
        info.title(),
        info.author(),
        info.language(),
        info.glossLanguage(),
        info.source(),
        info.licence(),
        "");
  }

  private static List<Gloss> unplaced(Work work) {
    return work.glosses().stream()
        .map(
            gloss ->
                new Gloss(
                    gloss.ordinal(),
                    gloss.target(),
                    gloss.comment(),
                    gloss.author(),
                    new SourcePosition(1, 1)))
        .toList();
  }
}

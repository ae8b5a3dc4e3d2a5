package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.model.LinkedWork;
import org.xml.sax.SAXException;

class TeiWriterTest {

  private static final Path RESOURCES = Path.of("src/test/resources/org/manicule/export");
  private static final Path OUR_SUBSET = RESOURCES.resolve("manicule-tei.rnc");

  static Stream<LinkedWork> works() {
    return Stream.of(Samples.poem(), Samples.play(), Samples.epic());
  }

  @ParameterizedTest
  @MethodSource("works")
  void everyDocumentIsValidAgainstOurSubsetOfTeiAll(LinkedWork work)
      throws IOException, SAXException {
    String document = written(work);
    assertThat(new TeiSchema(OUR_SUBSET).mistakes(document)).as(document).isEmpty();
  }

  /** {@code -Dtei.schema=tei_all.rng}, as the TEI consortium publishes it. */
  @ParameterizedTest
  @MethodSource("works")
  void everyDocumentIsValidAgainstTeiAll(LinkedWork work) throws IOException, SAXException {
    String schema = System.getProperty("tei.schema", "");
    assumeTrue(!schema.isEmpty(), "no tei_all.rng: state one with -Dtei.schema=PATH");
    String document = written(work);
    assertThat(new TeiSchema(Path.of(schema)).mistakes(document)).as(document).isEmpty();
  }

  /** {@code -Dgolden.rewrite} writes the files anew, to be reviewed as a difference. */
  @ParameterizedTest
  @MethodSource("works")
  void everyDocumentIsAsItsFileShowsIt(LinkedWork work) throws IOException {
    Path file = RESOURCES.resolve(work.work().id() + ".xml");
    if (System.getProperty("golden.rewrite") != null) {
      Files.writeString(file, written(work));
    }
    assertThat(written(work)).isEqualTo(Files.readString(file));
  }

  @Test
  void wordsOfOtherLanguagesAndWordsExplainedAreMarked() throws IOException {
    assertThat(written(Samples.epic()))
        .contains(
            "<note xml:id=\"g1\" target=\"#l2\" resp=\"#r1\"><hi rend=\"italic\""
                + " corresp=\"#l2\">profugus</hi>: driven by fate, as in Homer <foreign"
                + " xml:lang=\"grc\">πολύτλας</foreign>.</note>");
  }

  private static String written(LinkedWork work) throws IOException {
    StringWriter out = new StringWriter();
    new TeiWriter().write(work, out);
    return out.toString();
  }
}

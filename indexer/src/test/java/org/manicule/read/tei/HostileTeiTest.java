package org.manicule.read.tei;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.model.Line;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;

/** Files that are broken, or made to break the program: each is read or refused, with a reason. */
@Timeout(30)
class HostileTeiTest {

  private static final int MANY = 100_000;

  @TempDir Path folder;

  @Test
  void entitiesThatMultiplyAreRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY e0 'ha ha ha ha ha '>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    assertRefused(bomb + "]><TEI><text><body><l>&e11;</l></body></text></TEI>", "entit");
  }

  @Test
  void entitiesThatMultiplyToNothingAreRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY e0 ''>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    assertRefused(bomb + "]><TEI><text><body><l>&e11;</l></body></text></TEI>", "ntity");
  }

  @Test
  void anEntityThatHoldsItselfIsRefused() throws IOException {
    assertRefused(
        "<!DOCTYPE TEI [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><TEI><text>&a;</text></TEI>",
        "expands itself");
  }

  @Test
  void noOtherFileIsOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Reading reading =
        read(
            "<!DOCTYPE TEI SYSTEM '"
                + secret.toUri()
                + "' [<!ENTITY s SYSTEM '"
                + secret.toUri()
                + "'><!ENTITY % p SYSTEM '"
                + secret.toUri()
                + "'>%p;]><TEI><text><body><l>so &s; it is</l></body></text></TEI>");

    assertThat(lines(reading)).containsExactly("so &s; it is");
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void elementsInsideEachOtherHaveALimit() throws IOException {
    assertRefused("<TEI><text>" + "<div>".repeat(MANY), "elements stand inside each other");
  }

  @Test
  void aFileHasALargestSize() throws IOException {
    Path file =
        Files.writeString(folder.resolve("large.xml"), "<TEI>" + " ".repeat(200) + "</TEI>");
    Reading reading =
        new TeiReader(new TeiLimits(100, 10, 10, 10))
            .read(new Source(file, "large.xml", List.of()));

    assertThat(reading.works()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::found)
        .containsExactly("the file is larger than 100 bytes");
  }

  @Test
  void aLongAttributeIsRefused() throws IOException {
    assertRefused("<TEI><text n='" + "1 ".repeat(MANY) + "'/></TEI>", "attribute");
  }

  @Test
  void aNoteMayPointToAnEndlessListOfPlaces() throws IOException {
    Reading reading =
        read(
            "<TEI><text><body><l xml:id='a'>one</l><note target='"
                + "#a ".repeat(MANY / 4)
                + "'>many</note></body></text></TEI>");

    assertThat(reading.works().getFirst().glosses()).hasSize(1);
  }

  @Test
  void manyOfEverythingIsRead() throws IOException {
    String lines =
        "<lg><l n='1'>a<note>b</note></l></lg><pb/><sp><l part='I'>c</l></sp>".repeat(MANY / 10);
    Reading reading = read("<TEI><text><body>" + lines + "</body></text></TEI>");

    assertThat(lines(reading)).hasSize(2 * MANY / 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no markup",
        "<TEI>",
        "<TEI/>",
        "<TEI><text/></TEI>",
        "<TEI><text><body><l/></body></text></TEI>",
        "<html><body>not TEI</body></html>",
        "<TEI><text><body><l>open</body></text></TEI>",
        "<TEI><text><l>&#0;</l></text></TEI>",
        "<TEI><x:l xmlns:y='z'>prefix</x:l></TEI>",
        "<!DOCTYPE TEI [ <!ENTITY",
        "{\"json\": true}"
      })
  void whatIsNoTextIsRefusedWithAReason(String content) throws IOException {
    assertRefused(content, "");
  }

  @Test
  void aFileThatIsNotThereIsRefusedWithAReason() {
    Reading reading =
        new TeiReader().read(new Source(folder.resolve("gone.xml"), "gone.xml", List.of()));

    assertThat(reading.works()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void aFileCutOffAnywhereIsReadOrRefused() throws IOException {
    Path play = TeiFeaturesTest.FOLDER.resolve("shared-lines.xml");
    String whole = Files.readString(play);
    for (int length = 0; length < whole.length(); length += 7) {
      assertRefused(whole.substring(0, length), "");
    }
  }

  @Test
  void tagsInAnyOrderAreReadOrRefused() throws IOException {
    long seed = 20_261_124;
    Random random = new Random(seed);
    List<String> names =
        List.of(
            "div",
            "lg",
            "l",
            "sp",
            "speaker",
            "p",
            "note",
            "head",
            "app",
            "lem",
            "rdg",
            "choice",
            "sic",
            "corr",
            "del",
            "gap",
            "w",
            "pc",
            "c",
            "lb",
            "milestone",
            "stage",
            "seg",
            "quote",
            "q",
            "front",
            "back",
            "castList",
            "castItem",
            "ref",
            "floatingText",
            "body",
            "text",
            "argument",
            "hi",
            "g",
            "standOff",
            "group",
            "list",
            "item",
            "lemma",
            "cit");
    for (int i = 0; i < 300; i++) {
      String content = "<TEI><text><body>" + tree(random, names, 6) + "</body></text></TEI>";
      Reading reading = read(content);
      assertThat(reading.works().isEmpty())
          .as("seed %d, file %d: %s", seed, i, content)
          .isEqualTo(
              reading.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR));
    }
  }

  private static String tree(Random random, List<String> names, int depth) {
    StringBuilder content = new StringBuilder();
    int children = random.nextInt(4);
    for (int i = 0; i < children; i++) {
      String name = names.get(random.nextInt(names.size()));
      String attributes = random.nextInt(3) == 0 ? " n='" + random.nextInt(9) + "'" : "";
      String part =
          random.nextInt(4) == 0 ? " part='" + "IMFY".charAt(random.nextInt(4)) + "'" : "";
      String inner = depth == 0 ? "x" : tree(random, names, depth - 1);
      content.append("<" + name + attributes + part + ">" + inner + "</" + name + ">");
      content.append(random.nextBoolean() ? " word " : "");
    }
    return content.toString();
  }

  @Test
  void fileEncodingsAreUnderstood() throws IOException {
    String text = "<text><body><l>Ça brûle</l></body></text>";
    String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><TEI>" + text + "</TEI>";

    assertThat(lines(read(declared, ISO_8859_1))).containsExactly("Ça brûle");
    assertThat(lines(read("<TEI>" + text + "</TEI>", UTF_16))).containsExactly("Ça brûle");
    assertThat(lines(read("\uFEFF<TEI>" + text + "</TEI>", UTF_8))).containsExactly("Ça brûle");
    assertRefused("<TEI>" + text + "</TEI>", ISO_8859_1, "UTF-8");
  }

  @Test
  void lineEndsOfAnyKindAreBlanks() throws IOException {
    assertThat(lines(read("<TEI>\r\n<text>\r<l>one\r\ntwo\rthree\tfour</l>\n</text></TEI>")))
        .containsExactly("one two three four");
  }

  private void assertRefused(String content, String reason) throws IOException {
    assertRefused(content, UTF_8, reason);
  }

  private void assertRefused(String content, Charset charset, String reason) throws IOException {
    Reading reading = read(content, charset);
    assertThat(reading.works()).isEmpty();
    assertThat(reading.problems())
        .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
        .singleElement()
        .extracting(Problem::found)
        .asString()
        .contains(reason)
        .doesNotContain("\n");
  }

  private static List<String> lines(Reading reading) {
    return reading.works().getFirst().text().lines().stream().map(Line::text).toList();
  }

  private Reading read(String content) throws IOException {
    return read(content, UTF_8);
  }

  private Reading read(String content, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("file.xml"), content, charset);
    TeiProbe.of(file);
    return new TeiReader().read(new Source(file, "file.xml", List.of()));
  }
}

package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Gloss;
import org.manicule.model.Work;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;

/** Commentaries in files of their own. */
class CommentaryTest {

  @TempDir Path folder;

  @BeforeEach
  void writeText() throws IOException {
    write(
        "hills.xml",
        """
        <TEI><teiHeader><fileDesc><titleStmt><title>Hills</title></titleStmt></fileDesc></teiHeader>
        <text><body><div type="edition" n="urn:cts:test:g.hills.ed1">
          <div n="1"><l>slate and rain</l><l>grey path</l></div>
          <div n="2"><l>no lane</l><l>moss</l></div>
        </div></body></text></TEI>
        """);
  }

  @Test
  void aManifestSaysOnWhichWorkACommentaryIs() throws IOException {
    write(
        "notes.xml", commentary("<div n='1'><div type='commline' n='2'><p>steep</p></div></div>"));
    write("notes.yml", "commentary-on: hills\n");

    assertGlosses("1.2 steep");
  }

  @Test
  void aUrnSaysSoToo() throws IOException {
    write(
        "notes.xml",
        commentary(
            "<div type='commentary' corresp='urn:cts:test:g.hills'>"
                + "<div n='1'><div type='commline' n='2'><p>steep</p></div></div></div>"));

    assertGlosses("1.2 steep");
  }

  @Test
  void aReferenceToTheFileSaysSoToo() throws IOException {
    write(
        "notes.xml",
        """
        <TEI><teiHeader><fileDesc><sourceDesc><bibl>On <ref target="../texts/hills.xml"/></bibl>
        </sourceDesc></fileDesc></teiHeader><text><body>
        <div type="comment" n="2.1"><p>none at all</p></div></body></text></TEI>
        """);

    assertGlosses("2.1 none at all");
  }

  @Test
  void oneFileMayCommentOnSeveralWorks() throws IOException {
    write("lakes.xml", "<TEI><text><body><div n='1'><l>deep</l></div></body></text></TEI>");
    write(
        "notes.xml",
        """
        <TEI><text><group>
          <text n="H."><body><div n="1"><div type="commline" n="1"><p>on hills</p></div></div></body></text>
          <text n="L."><body><div n="1"><div type="commline" n="1"><p>on lakes</p></div></div></body></text>
        </group></text></TEI>
        """);
    write("notes.yml", "commentary-on:\n  hills: H.\n  lakes: L.\n");

    assertGlosses("1.1 on hills", "1.1 on lakes");
  }

  @Test
  void rangesAreWrittenInManyWays() throws IOException {
    write("long.xml", "<TEI><text><body>" + "<l>x</l>".repeat(130) + "</body></text></TEI>");
    write(
        "notes.xml",
        commentary(
            """
            <div type="commline" n="1-3"><p>a</p></div>
            <div type="commline" n="4, 5"><p>b</p></div>
            <div type="commline" n="111-12"><p>c</p></div>
            <div type="commline" n="8--&lt;lemma lang=la&gt;9"><p>d</p></div>
            <div type="commline" n="7f."><p>e</p></div>
            <div type="note" n="text=Long:commline=6"><p>f</p></div>
            """));
    write("notes.yml", "commentary-on: long\n");

    assertGlosses("1-3 a", "4-5 b", "111-112 c", "8-9 d", "7 e", "6 f");
  }

  @Test
  void aNoteOnALineThatIsNotThereStaysWithItsDivisionAndIsReported() throws IOException {
    write("notes.xml", commentary("<div n='2'><div type='commline' n='9'><p>lost</p></div></div>"));
    write("notes.yml", "commentary-on: hills\n");

    assertGlosses("2.1-2 lost");
    assertThat(read())
        .flatExtracting(Reading::problems)
        .extracting(Problem::toString)
        .containsExactly(
            "texts/notes.xml:3:12: the note cites '2.9', which is not in the text; check the number;"
                + " there are lines 2.1-2");
  }

  @Test
  void aManifestThatIsNotYamlIsReportedWithItsPlace() throws IOException {
    write("hills.yml", "title: [open\n");

    assertThat(read())
        .flatExtracting(Reading::problems)
        .extracting(Problem::found)
        .anySatisfy(
            found -> assertThat(found).startsWith("the manifest 'hills.yml' cannot be read"));
  }

  @Test
  void aManifestMayCorrectWhatTheHeaderSays() throws IOException {
    write("hills.yml", "id: high-hills\ntitle: The Hills\nlanguage: en\n");

    Work work = read().getFirst().works().getFirst();

    assertThat(work.id()).hasToString("high-hills");
    assertThat(work.info().title()).isEqualTo("The Hills");
    assertThat(work.info().language()).isEqualTo("en");
  }

  private void assertGlosses(String... expected) {
    assertThat(read())
        .flatExtracting(Reading::works)
        .flatExtracting(Work::glosses)
        .extracting(CommentaryTest::shown)
        .containsExactly(expected);
  }

  private static String shown(Gloss gloss) {
    return gloss.target().reference() + " " + gloss.comment().text();
  }

  /** Each text of the folder with the commentaries that are on it. */
  private List<Reading> read() {
    TeiReader reader = new TeiReader();
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
      return files.stream()
          .filter(file -> !TeiProbe.of(file).isCommentary())
          .map(text -> reader.read(source(text, files)))
          .toList();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Source source(Path text, List<Path> files) {
    TeiProbe probe = TeiProbe.of(text);
    return new Source(
        text,
        "texts/" + text.getFileName(),
        files.stream().filter(file -> TeiProbe.of(file).isOn(probe)).toList());
  }

  private static String commentary(String divisions) {
    return "<TEI><teiHeader><fileDesc><titleStmt><title>Notes</title></titleStmt></fileDesc>\n"
        + "</teiHeader><text><body>\n"
        + divisions
        + "</body></text></TEI>\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}

package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.read.tei.TeiProbe.Kind;

class TeiProbeTest {

  @TempDir Path folder;

  @Test
  void aFileWithVerseIsAText() throws IOException {
    assertKind("<TEI><text><body><lg><l>verse</l></lg></body></text></TEI>", Kind.TEXT);
  }

  @Test
  void aFileWithProseIsAText() throws IOException {
    assertKind("<TEI><text><body><div><p>prose</p></div></body></text></TEI>", Kind.TEXT);
  }

  @Test
  void aTextWithNotesBehindItIsAText() throws IOException {
    assertKind(
        "<TEI><text><body><p>a</p></body><back><div type='notes'><p>b</p><p>c</p></div></back>"
            + "</text></TEI>",
        Kind.TEXT);
  }

  @Test
  void aFileOfNotesIsACommentaryThoughTheyQuoteVerse() throws IOException {
    assertKind(
        "<TEI.2><text><body><div1 n='1'><div2 type='intro'><p>a</p></div2>"
            + "<div2 type='commline' n='1'><p>b</p><q><l>verse</l></q></div2>"
            + "<div2 type='COMMLINE' n='2'><p>c</p></div2></div1></body></text></TEI.2>",
        Kind.COMMENTARY);
  }

  @Test
  void otherFilesAreNeither() throws IOException {
    assertKind("<html/>", Kind.OTHER);
    assertKind("# Markdown", Kind.OTHER);
    assertKind("", Kind.OTHER);
  }

  @Test
  void aUrnOfAWorkMeansAllItsEditions() throws IOException {
    TeiProbe text =
        probe(
            "text.xml",
            "<TEI><text><body><div type='edition' n='urn:cts:latinLit:phi0893.phi001.lat2'>"
                + "<l>x</l></div></body></text></TEI>");
    TeiProbe notes = commentaryOn("urn:cts:latinLit:phi0893.phi001");
    TeiProbe others = commentaryOn("urn:cts:latinLit:phi0893.phi00");

    assertThat(notes.isOn(text)).isTrue();
    assertThat(others.isOn(text)).isFalse();
  }

  private TeiProbe commentaryOn(String urn) throws IOException {
    return probe(
        "notes.xml",
        "<TEI><text><body><div type='commentary' n='"
            + urn
            + "'><p>a</p></div></body></text></TEI>");
  }

  private void assertKind(String content, Kind expected) throws IOException {
    assertThat(probe("file.xml", content).kind()).isEqualTo(expected);
  }

  private TeiProbe probe(String name, String content) throws IOException {
    return TeiProbe.of(Files.writeString(folder.resolve(name), content));
  }
}

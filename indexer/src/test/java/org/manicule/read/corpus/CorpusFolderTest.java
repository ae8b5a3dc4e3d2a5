package org.manicule.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.Source;

class CorpusFolderTest {

  private static final String TEXT =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><l n='1'>arma"
          + " virumque</l></body></text></TEI>";
  private static final String NOTES =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><div type='commentary'>"
          + "<p><ref target='#1'/>arms</p></div></body></text></TEI>";

  @TempDir private Path folder;

  @Test
  void listsTheTextsOfAllSubfoldersByName() throws IOException {
    for (String name :
        List.of(
            "b.md",
            "a.MD",
            "sub/deep/c.md",
            "sub/d.xml",
            "README.md",
            "sub/readme.md",
            ".hidden.md",
            ".git/e.md",
            "notes.txt",
            "f.md~",
            "concepts.ttl")) {
      write(name, name.endsWith(".xml") ? TEXT : "");
    }
    assertThat(names()).containsExactly("a.MD", "b.md", "sub/d.xml", "sub/deep/c.md");
  }

  @Test
  void namesFilesAsThePersonDid() {
    CorpusFolder corpus = CorpusFolder.at(Path.of("../corpus"));
    assertThat(corpus.sources())
        .extracting(Source::name)
        .containsExactly("../corpus/the-space-between-the-seen.md");
  }

  @Test
  void readsTheRepositorysOwnCorpusWithoutAProblem() {
    CorpusFolder corpus = CorpusFolder.at(Path.of("../corpus"));
    Reading reading = corpus.read(corpus.sources().getFirst());
    assertThat(corpus.problems()).isEmpty();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.works()).hasSize(1);
    assertThat(corpus.concepts().all()).isNotEmpty();
  }

  @Test
  void readsEachFileWithTheReaderOfItsKind() throws IOException {
    write("a.md", "a line\n");
    write("b.xml", TEXT);
    CorpusFolder corpus = CorpusFolder.at(folder);
    assertThat(corpus.sources())
        .flatExtracting(source -> corpus.read(source).works())
        .extracting(work -> work.text().lines().getFirst().text())
        .containsExactly("a line", "arma virumque");
  }

  @Test
  void joinsACommentaryToItsText() throws IOException {
    write("aeneid.xml", TEXT);
    write("notes/conington.xml", NOTES);
    write("notes/conington.yml", "commentary-on: aeneid\n");
    CorpusFolder corpus = CorpusFolder.at(folder);
    assertThat(corpus.problems()).isEmpty();
    Source source = corpus.sources().getFirst();
    assertThat(source.commentaries()).containsExactly(folder.resolve("notes/conington.xml"));
    assertThat(corpus.files(source))
        .containsExactly(
            folder.resolve("aeneid.xml"),
            folder.resolve("notes/conington.xml"),
            folder.resolve("notes/conington.yml"));
  }

  @Test
  void reportsACommentaryWithoutItsText() throws IOException {
    write("aeneid.xml", TEXT);
    write("conington.xml", NOTES);
    write("conington.yml", "commentary-on: aenied\n");
    assertProblems(
        "conington.xml:1:1: this is a commentary on aenied, and there is no such text here;"
            + " write in conington.yml beside it: commentary-on: aeneid");
  }

  @Test
  void reportsACommentaryInTeiOnATextInMarkdown() throws IOException {
    write("poem.md", "a\n");
    write("notes.xml", NOTES);
    write("notes.yml", "commentary-on: poem\n");
    assertProblems(
        "notes.xml:1:1: this is a commentary in TEI on a text in Markdown, which cannot be joined;"
            + " write the notes as glosses in the Markdown, or bring the text as TEI");
  }

  @Test
  void reportsAManifestOfNothing() throws IOException {
    write("a.md", "a\n");
    write("b.yml", "title: B\n");
    assertProblems(
        "b.yml:1:1: no XML file of this name stands beside it;"
            + " name it after the file that it describes");
  }

  @Test
  void refusesASecondWorkWithTheSameId() throws IOException {
    write("a/poem.md", "a\n");
    write("b/poem.md", "b\n");
    write("c/other.md", "---\nid: poem\n---\nc\n");
    write("d/poem.xml", TEXT);
    assertProblems(
        "b/poem.md:1:1: its id 'poem' is that of a/poem.md;"
            + " state another id in it, or rename the file; it was not used",
        "c/other.md:1:1: its id 'poem' is that of a/poem.md;"
            + " state another id in it, or rename the file; it was not used",
        "d/poem.xml:1:1: its id 'poem' is that of a/poem.md;"
            + " state another id in it, or rename the file; it was not used");
    assertThat(names()).containsExactly("a/poem.md");
  }

  @Test
  void survivesLinksThatLeadInCircles() throws IOException {
    write("a.md", "a\n");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("nowhere.md"));
    assertThat(names()).containsExactly("a.md");
    assertThat(CorpusFolder.at(folder).problems())
        .extracting(Problem::found)
        .containsExactlyInAnyOrder(
            "this link leads back to a folder around it",
            "this link leads to a file that is not there");
  }

  @Test
  void followsALinkToATextElsewhere() throws IOException {
    Path elsewhere = Files.createTempFile("poem", ".md");
    Files.writeString(elsewhere, "a\n");
    Files.createSymbolicLink(folder.resolve("linked.md"), elsewhere);
    assertThat(names()).containsExactly("linked.md");
    Files.delete(elsewhere);
  }

  @Test
  void stopsAtALimit() throws IOException {
    for (int i = 0; i < 5; i++) {
      write(i + ".md", "a\n");
    }
    CorpusFolder corpus = CorpusFolder.at(folder, Heads.READ, 3);
    assertThat(corpus.sources()).hasSize(3);
    assertThat(corpus.problems())
        .extracting(Problem::found)
        .containsExactly("there are more than 3 files");
  }

  @Test
  void readsConceptsFromAllFolders() throws IOException {
    String prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . ";
    write("a.ttl", prefix + "<#a> skos:prefLabel \"a\" ; skos:broader <#b> .");
    write("sub/b.ttl", prefix + "<#b> skos:prefLabel \"b\" .");
    CorpusFolder corpus = CorpusFolder.at(folder);
    assertThat(corpus.concepts().all()).hasSize(2);
    assertThat(corpus.conceptFiles()).hasSize(2);
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> CorpusFolder.at(folder.resolve("gone")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void isEmptyWhereThereIsNoText() {
    assertThat(CorpusFolder.at(folder).sources()).isEmpty();
  }

  private void assertProblems(String... problems) {
    assertThat(CorpusFolder.at(folder).problems())
        .extracting(problem -> problem.toString().replace(FolderWalk.name(folder) + "/", ""))
        .containsExactly(problems);
  }

  private List<String> names() {
    return CorpusFolder.at(folder).sources().stream()
        .map(source -> FolderWalk.name(folder.relativize(source.text())))
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}

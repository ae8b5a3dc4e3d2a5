package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.cli.Command.Ended;

/** What the commands do and answer. */
class CommandLineTest {

  @TempDir Path folder;
  private PoemFolder poem;

  @BeforeEach
  void writeAPoem() {
    poem = PoemFolder.in(folder);
  }

  @Test
  void aSearchUsesTheIndexThatStands() {
    run("index");
    poem.write("corpus/other.md", "Another dream\n");

    assertThat(run("search", "another").out()).contains("Nothing found.");
  }

  @Test
  void wordsWithAHyphenBelongToTheQuery() {
    assertThat(run("search", "door", "-weight").out()).contains("Nothing found.");
    assertThat(run("search", "door", "-hidden").out()).contains("1 passage.");
    assertThat(run("search", "--", "door", "--json").out()).contains("Nothing found.");
  }

  @Test
  void indexingSaysWhatItDid() {
    Ended first = run("index");

    assertEnded(first, ExitCode.DONE, "");
    assertThat(first.out())
        .contains("1 work written, 0 unchanged, 0 removed")
        .contains("2 quotations: 2 linked, 0 ambiguous, 0 orphan")
        .contains("The index holds 1 work, 2 lines and 1 gloss (generation 1)");
    assertThat(run("index").out()).contains("0 works written, 1 unchanged", "(generation 1)");
  }

  @Test
  void aWorkWhoseFileIsGoneLeavesTheIndex() {
    poem.write("corpus/other.md", "Another dream\n");
    run("index");
    poem.delete("corpus/other.md");

    assertThat(run("index").out()).contains("0 works written, 1 unchanged, 1 removed");
  }

  @Test
  void theLastGoodVersionOfABrokenFileStays() throws IOException {
    run("index");
    Files.write(folder.resolve("corpus/poem.md"), new byte[] {'a', (byte) 0xFF, 'b'});

    Ended ended = run("index");

    assertEnded(ended, ExitCode.PROBLEMS, "");
    assertThat(ended.out()).contains("corpus/poem.md:1:2: error: ", "1 unchanged, 0 removed");
    assertThat(run("search", "weight").out()).contains("1 passage.");
  }

  @Test
  void indexingSumsUpInJson() {
    assertThat(run("index", "--json").out())
        .contains("\"written\" : 1", "\"linked\" : 2", "\"lines\" : 2", "\"problems\" : [ ]");
  }

  @Test
  void linksAreOneObjectALemma() {
    assertThat(run("links", "--format", "jsonl").out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            """
            {"work":"poem","gloss":1,"target":"1-2","lemma":"weight","status":"linked",\
            "lines":["1"],"words":["weight"],"reason":\"""");
  }

  @Test
  void aLemmaWithSeveralPlacesIsAmbiguousAndSaysWhatToDo() {
    poem.delete("corpus/poem.md");
    poem.write("corpus/sea.md", "The sea, the sea\n\n> *sea*] is water.\n");

    assertThat(run("links", "--format", "jsonl").out())
        .startsWith(
            """
            {"work":"sea","gloss":1,"target":"1","lemma":"sea","status":"ambiguous",\
            "lines":[],"words":[],"reason":\"""")
        .contains("[2]");
    assertThat(run("check").out())
        .startsWith(folder.resolve("corpus/sea.md") + ":3:1: ambiguous: “sea” in gloss 1 on 1: ")
        .endsWith("To mend: 0 problems in the files, 1 quotation without a line\n");
  }

  @Test
  void conceptsAreIndexedAndAChangeOfThemToo() {
    String concept =
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <#weights> a skos:Concept ; skos:prefLabel "synapse"@en ; skos:altLabel "%s"@en .
        """;
    poem.write("corpus/concepts.ttl", concept.formatted("weight"));
    run("index");
    assertThat(run("search", "synapse").out()).contains("(by concept)");
    assertThat(run("index").out()).contains("(generation 1)");

    poem.write("corpus/concepts.ttl", concept.formatted("door"));
    assertThat(run("index").out()).contains("0 works written, 1 unchanged", "(generation 2)");
    assertThat(run("search", "synapse").out()).contains("☞ 2  the door of keys.");
  }

  @Test
  void problemsOfFilesWithoutAWorkAreTold() {
    poem.write("corpus/concepts.ttl", "this is no Turtle");
    poem.write("corpus/other.md", "---\nid: poem\n---\nA line\n");

    Ended check = run("check");

    assertThat(check.code()).isEqualTo(ExitCode.PROBLEMS.number());
    assertThat(check.out()).contains("concepts.ttl:1:", "poem.md:1:1: error: ");
    assertThat(run("index").out()).contains("concepts.ttl:1:", "poem.md:1:1: error: ");
    assertThat(run("links").err()).contains("concepts.ttl:1:", "poem.md:1:1: error: ");
  }

  @Test
  void linksAreRowsInCsv() {
    assertThat(run("links", "--format", "csv").out().lines().limit(3))
        .satisfiesExactly(
            header ->
                assertThat(header).isEqualTo("work,gloss,target,lemma,status,lines,words,reason"),
            row -> assertThat(row).startsWith("poem,1,1-2,weight,linked,1,weight,"),
            row -> assertThat(row).startsWith("poem,1,1-2,door of keys,linked,2,door of keys,"));
  }

  @Test
  void wrongUsageIsToldInTwoLines() {
    assertWrongUsage("There is no command 'serch'", "serch", "a");
    assertWrongUsage("Missing required parameter: 'QUERY'", "search");
    assertWrongUsage("Unknown option: '--jsn'", "search", "a", "--jsn");
    assertWrongUsage("--size: must be 0 to 100, not 1000", "search", "a", "--size", "1000");
    assertWrongUsage("--from: must be 0 or more, not -1", "search", "a", "--from", "-1");
    assertWrongUsage("--work: '/' is no id of a work", "search", "a", "--work", "/");
    assertWrongUsage("Invalid value for option '--format'", "links", "--format", "xml");
  }

  @Test
  void foldersAreNamedByOptionByVariableOrByPlace() {
    poem.write("elsewhere/homer/iliad.md", "Sing, goddess\n");

    assertThat(run("--corpus", "elsewhere/homer", "search", "goddess").out())
        .contains("1 passage.");
    assertThat(folder.resolve(".index-homer")).isDirectory();
    assertThat(folder.resolve(".index")).doesNotExist();
    Command command = Command.in(folder).with("MANICULE_CORPUS", "elsewhere/homer");
    assertThat(command.run("search", "goddess").out()).contains("1 passage.");
    assertThat(command.run("search", "goddess", "--corpus", "corpus").out())
        .contains("Nothing found.");
  }

  @Test
  void namesAndTextsCannotSteerTheTerminal() {
    poem.write("corpus/evil.md", "A sun\u001b]0;owned\u0007 rises\n");

    assertThat(run("search", "rises").out()).contains("A sun ]0;owned  rises");
  }

  private Ended run(String... arguments) {
    return Command.in(folder).call(arguments);
  }

  private static void assertEnded(Ended ended, ExitCode code, String err) {
    assertThat(ended.err()).isEqualTo(err);
    assertThat(ended.code()).isEqualTo(code.number());
  }

  private void assertWrongUsage(String sentence, String... arguments) {
    Ended ended = run(arguments);

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
    assertThat(ended.err()).startsWith("manicule: " + sentence).hasLineCount(2);
    assertThat(ended.out()).isEmpty();
  }
}

package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        .contains("added poem: lines: 2 added; links: 2 new\n1 file read, 0 unchanged, in ")
        .contains("2 quotations: 2 linked, 0 ambiguous, 0 orphan")
        .contains("The index holds 1 work, 2 lines and 1 gloss (generation 1, new)");
    assertThat(run("index").out())
        .contains("0 files read, 1 unchanged", "2 quotations: 2 linked")
        .contains("(generation 1, as before)");
  }

  @Test
  void aWorkWhoseFileIsGoneLeavesTheIndex() {
    poem.write("corpus/other.md", "Another dream\n");
    run("index");
    poem.delete("corpus/other.md");

    assertThat(run("index").out()).contains("gone other: lines: 1 gone\n0 files read, 1 unchanged");
  }

  @Test
  void theLastGoodVersionOfABrokenFileStays() throws IOException {
    run("index");
    Files.write(folder.resolve("corpus/poem.md"), new byte[] {'a', (byte) 0xFF, 'b'});

    Ended ended = run("index");

    assertEnded(ended, ExitCode.PROBLEMS, "");
    assertThat(ended.out())
        .contains("corpus/poem.md:1:2: error: ", "poem stays as of 20")
        .contains("The index holds 1 work, 2 lines and 1 gloss");
    assertThat(run("search", "weight").out()).contains("1 passage.");
  }

  @Test
  void indexingSumsUpInJson() {
    assertThat(run("index", "--json").out())
        .contains("\"outcome\" : \"published\"", "\"read\" : 1", "\"linked\" : 2")
        .contains("\"lines\" : 2", "\"problems\" : [ ]", "\"change\" : \"added\"");
  }

  @Test
  void aDryRunTellsWhatWouldChange() {
    run("index");
    poem.write("corpus/poem.md", PoemFolder.POEM.replace("The weight", "The weights"));
    String difference =
        """
        changed poem: lines: 1 changed; links: 1 lost
          lost, gloss 1: “weight” quoted 1 “weight”;\s""";

    Ended dry = run("index", "--dry-run");

    assertEnded(dry, ExitCode.DONE, "");
    assertThat(dry.out()).startsWith(difference).contains("(generation 1, as before: nothing");
    Ended check = run("check", "--against", "published");
    assertEnded(check, ExitCode.PROBLEMS, "");
    assertThat(check.out()).startsWith(difference);
    assertThat(run("check", "--against", "published", "--format", "json").out())
        .contains("\"change\" : \"lost\"", "\"linksLost\" : 1");
    assertThat(run("index").out()).startsWith(difference).contains("(generation 2, new)");
  }

  @Test
  void theStrictAreToldHowToPublishAllTheSame() {
    run("index");
    poem.write("corpus/poem.md", PoemFolder.POEM.replace("The weight", "The weights"));

    Ended strict = run("index", "--strict");

    assertEnded(
        strict,
        ExitCode.PROBLEMS,
        "manicule: 1 link would be lost, so nothing was published; mend that, or publish all the"
            + " same without --strict.\n");
    assertThat(strict.out()).contains("(generation 1, as before: nothing was published)");
    assertThat(run("index").out()).contains("(generation 2, new)");
  }

  @Test
  void generationsAreListedAndBroughtBack() {
    run("index");
    for (String word : List.of("hopes", "fears", "years")) {
      poem.write("corpus/poem.md", PoemFolder.POEM.replace("dreams", word));
      run("index");
    }
    assertThat(run("generations").out().lines())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("4  20").endsWith("  1 work, 2 lines, 1 gloss"),
            row -> assertThat(row).startsWith("3  20"),
            row -> assertThat(row).startsWith("2  20"));

    assertThat(run("rollback").out())
        .isEqualTo("Generation 5 holds what 3 held: 1 work, 2 lines\n");
    assertThat(run("search", "fears").out()).contains("1 passage.");
    assertThat(run("generations", "--verify").out())
        .startsWith("5  20")
        .contains("; brought back from 3\n");
    assertThat(run("generations", "--json").out()).contains("\"restored\" : 3");
    assertThat(run("rollback").err())
        .isEqualTo("manicule: the index keeps no generation from before generation 3.\n");
    assertThat(run("rollback", "4").out()).startsWith("Generation 6 holds what 4 held");
    assertThat(run("rollback", "1").err())
        .isEqualTo(
            "manicule: generation 1 is not kept in "
                + folder.resolve(".index")
                + "; kept are 6, 5, 4.\n");
    assertThat(run("index").out()).contains("(generation 6, as before)");
  }

  @Test
  void withoutAnIndexThereAreNoGenerations() {
    Ended ended = run("generations");

    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(ended.err()).startsWith("manicule: there is no index in ");
    assertThat(folder.resolve(".index")).doesNotExist();
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
    assertThat(run("index").out()).contains("(generation 1, as before)");

    poem.write("corpus/concepts.ttl", concept.formatted("door"));
    assertThat(run("index").out())
        .contains("The concepts changed\n0 files read, 1 unchanged", "(generation 2, new)");
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

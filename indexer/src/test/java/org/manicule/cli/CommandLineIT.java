package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.cli.Command.Ended;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;

/** The commands as processes: how they end and what they say. */
class CommandLineIT {

  @TempDir Path folder;
  private PoemFolder poem;

  @BeforeEach
  void writeAPoem() {
    poem = PoemFolder.in(folder);
  }

  @Test
  void aSearchMakesTheIndexWhereThereIsNone() {
    Ended ended = run("search", "weights");

    assertThat(ended.out())
        .contains("A Small Poem 1-2", "☞ 1  The weight of dreams, (in the line)", "1 passage.");
    assertEnded(ended, ExitCode.DONE, "");
    assertThat(folder.resolve(".index")).isDirectory();
  }

  @Test
  void aSearchAnswersInTheJsonOfTheApi() {
    Ended ended = run("search", "--json", "probability");

    assertThat(ended.out())
        .contains("\"understood\"", "\"work\" : \"poem\"", "\"passage\" : \"1-2\"")
        .contains("\"why\" : \"in the gloss\"", "\"value\" : 1");
    assertEnded(ended, ExitCode.DONE, "");
  }

  @Test
  void quietIndexingSaysNothing() {
    Ended ended = run("index", "--quiet");

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
  }

  @Test
  void aCleanCorpusPassesTheCheck() {
    Ended ended = run("check");

    assertEnded(ended, ExitCode.DONE, "");
    assertThat(ended.out()).contains("2 quotations: 2 linked", "Nothing to mend");
  }

  @Test
  void theCheckTellsWhatToMend() {
    poem.write(
        "corpus/bad.md", "The weight, the weight\n\n> [7] a gloss on nothing.\n\n> *weigth] of*\n");

    Ended ended = run("check");

    assertEnded(ended, ExitCode.PROBLEMS, "");
    assertThat(ended.out()).contains("corpus/bad.md:3:");
    assertThat(run("check", "--format", "json").out()).contains("\"file\" : \"corpus/bad.md\"");
  }

  @Test
  void withoutACorpusItSaysHowToNameOne() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("elsewhere"));

    assertEnded(
        Command.in(empty).run("index"),
        ExitCode.ENVIRONMENT,
        "manicule: there is no corpus folder corpus; name one with --corpus.\n");
    assertEnded(
        run("check", "--corpus", "corpus/poem.md"),
        ExitCode.ENVIRONMENT,
        "manicule: the corpus corpus/poem.md is no folder; name one with --corpus.\n");
  }

  @Test
  void anEmptyCorpusLeavesTheIndexAsItIs() {
    run("index");
    poem.delete("corpus/poem.md");

    Ended ended = run("index");

    assertThat(ended.code()).isEqualTo(ExitCode.PROBLEMS.number());
    assertThat(ended.err())
        .startsWith("manicule: the corpus folder corpus holds no text, so nothing was published;");
    assertThat(run("search", "weight").out()).contains("1 passage.");
  }

  @Test
  void wrongUsageIsToldOnStandardError() {
    Ended ended = run("serch", "weight");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
    assertThat(ended.err())
        .startsWith("manicule: There is no command 'serch'\nDid you mean: manicule search or ")
        .hasLineCount(2);
  }

  @Test
  void anIndexThatAnotherProgramWritesIsNotTouched() {
    run("index");
    try (IndexFolder index = IndexFolder.at(folder.resolve(".index"));
        IndexBuilder other = IndexBuilder.open(index, Clock.systemUTC())) {
      assertThat(other.base()).isPresent();

      Ended ended = run("index");

      assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
      assertThat(ended.err())
          .startsWith("manicule: the index in .index is being written by process ")
          .endsWith("; wait for it.\n")
          .hasLineCount(1);
      assertThat(run("search", "weight").out()).contains("1 passage.");
    }
  }

  @Test
  void aDamagedIndexSaysHowToMakeItAnew() throws IOException {
    assertMendable(new byte[0], "damaged");
    assertMendable(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, "made by another version");
  }

  private void assertMendable(byte[] content, String complaint) throws IOException {
    run("index", "--quiet");
    try (Stream<Path> files = Files.list(folder.resolve(".index"))) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.write(file, content);
      }
    }

    for (Ended ended : List.of(run("search", "weight"), run("index"))) {
      assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
      assertThat(ended.err())
          .startsWith("manicule: the index in .index ")
          .contains(complaint)
          .endsWith("; make it anew with 'manicule index --from-scratch'.\n")
          .hasLineCount(1);
    }
    assertEnded(run("index", "--from-scratch"), ExitCode.DONE, "");
    assertThat(run("search", "weight").out()).contains("1 passage.");
  }

  @Test
  void anIndexUnderAFileCannotBe() {
    Ended ended = run("index", "--index", "corpus/poem.md/index");

    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(ended.err()).startsWith("manicule: ").contains("corpus/poem.md").hasLineCount(1);
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(closed)).as("this user may write everywhere").isFalse();

    Ended ended = run("index", "--index", "closed/index");

    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(ended.err()).startsWith("manicule: no permission").hasLineCount(1);
  }

  private Ended run(String... arguments) {
    return Command.in(folder).run(arguments);
  }

  private static void assertEnded(Ended ended, ExitCode code, String err) {
    assertThat(ended.err()).isEqualTo(err);
    assertThat(ended.code()).isEqualTo(code.number());
  }
}

package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.cli.Command.Ended;

/** What {@code manicule score} prints of a small commentary. */
class ScoreCommandTest {

  private static final String COLLECTIONS =
      Path.of("src/test/resources/org/manicule/score").toAbsolutePath().toString();

  @TempDir Path folder;

  @Test
  void everyCollectionOfAFolderIsMeasured() {
    Ended ended = Command.in(folder).call("score", COLLECTIONS);

    assertThat(ended.code()).isEqualTo(ExitCode.DONE.number());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("\nharbour            1 reference stated ")
        .contains("notes without target, left out: 1\n");
  }

  @Test
  void programsReadTheSameInJson() {
    assertThat(Command.in(folder).call("score", COLLECTIONS, "--format", "json").out())
        .contains("\"collection\" : \"harbour\"", "\"language\" : \"en\"")
        .contains("\"setting\" : \"STATED\"", "\"withoutTarget\" : 1");
    assertThat(
            Command.in(folder)
                .call("score", COLLECTIONS, "--format", "json", "--language", "la")
                .out())
        .contains("\"language\" : \"la\"");
  }

  @Test
  void aFolderWithoutACollectionIsToldSo() {
    assertFails("there is no collection in .; one has the files lines.jsonl and notes.jsonl", ".");
    assertFails("there is no file ", "nowhere");
  }

  private void assertFails(String sentence, String name) {
    Ended ended = Command.in(folder).call("score", name);

    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(ended.err()).startsWith("manicule: " + sentence).hasLineCount(1);
  }
}

package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.cli.Command.Ended;

/** The export of a work as a process. */
class ExportCommandIT {

  @TempDir Path folder;

  @BeforeEach
  void writeAPoem() {
    PoemFolder.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "tei,          '<l n=\"1\" xml:id=\"l1\">The weight of dreams,</l>'",
    "markdown,     'the door of keys.'",
    "annotations,  '\"AnnotationCollection\"'",
    "lines-csv,    'poem,2,,1,,the door of keys.'",
    "glosses-csv,  'poem,1,stanza,1-2'",
    "links-csv,    'door of keys,linked,2,door of keys,exact'",
    "text,         'The weight of dreams,'",
  })
  void everyFormatIsPrinted(String format, String expected) {
    Ended ended = run("export", "poem", "--format", format);

    assertThat(ended.out()).contains(expected);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void aFileIsWrittenWhereOneIsNamed() throws IOException {
    Ended ended = run("export", "poem", "--format", "text", "--output", "poem.txt");

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(Files.readString(folder.resolve("poem.txt")))
        .isEqualTo("The weight of dreams,\nthe door of keys.\n");
  }

  @Test
  void annotationsNameTheSiteThatIsStated() {
    Ended ended = run("export", "poem", "--format", "annotations", "--site", "https://example.org");

    assertThat(ended.out()).contains("\"https://example.org/works/poem/annotations/gloss-1\"");
  }

  @Test
  void aWorkThatIsNotThereIsWrongUsage() {
    Ended ended = run("export", "peom", "--format", "tei");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
    assertThat(ended.err()).contains("There is no work 'peom'; did you mean 'poem'?");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aFormatThatIsNotKnownIsWrongUsage() {
    Ended ended = run("export", "poem", "--format", "docx");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USAGE.number());
    assertThat(ended.err()).contains("'docx' is none of markdown, tei, annotations, lines-csv");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldInASentence() {
    Ended ended = run("export", "poem", "--format", "tei", "--output", "nowhere/poem.xml");

    assertThat(ended.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(ended.err()).startsWith("manicule: ").doesNotContain("Exception");
  }

  private Ended run(String... arguments) {
    return Command.in(folder).run(arguments);
  }
}

package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.query.QueryParser;
import picocli.CommandLine;

/** What the README promises of commands and queries is so. */
class ReadmeTest {

  private static final CommandLine PROGRAM = ManiculeCommand.program(Surroundings.ofThisProcess());
  private static final Pattern COMMAND = Pattern.compile("`\\./manicule ([a-z-]+)");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** The web module tests its own row. */
  static Stream<String> commands() throws IOException {
    return rows("## Command line").filter(row -> !row.contains("./manicule serve"));
  }

  static Stream<String> queries() throws IOException {
    return rows("## Query language")
        .map(row -> row.substring(0, row.indexOf('|', 1)))
        .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
        .filter(code -> !code.endsWith(":"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndOptionExists(String row) {
    String name = COMMAND.matcher(row).results().findFirst().orElseThrow().group(1);

    List<String> options =
        OPTION.matcher(row).results().map((MatchResult found) -> found.group(1)).toList();

    CommandLine command = PROGRAM.getSubcommands().get(name);

    assertThat(command).as(name).isNotNull();
    assertThat(command.getCommandSpec().optionsMap().keySet()).containsAll(options);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsUnderstoodAsItStands(String query) {
    assertThat(QueryParser.parse(query).query().print()).isEqualTo(query);
    assertThat(QueryParser.parse(query).notes()).isEmpty();
  }

  private static Stream<String> rows(String heading) throws IOException {
    return Files.readString(Path.of("..", "README.md"))
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"));
  }
}

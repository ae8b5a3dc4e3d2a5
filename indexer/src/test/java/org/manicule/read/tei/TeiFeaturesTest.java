package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.read.Source;

/**
 * One small file for each thing that TEI files do, with what is to be read of it beside it. Run
 * with {@code -Dgolden.rewrite} to write the expected files anew, then look at their differences.
 */
class TeiFeaturesTest {

  static final Path FOLDER = Path.of("src/test/resources/org/manicule/read/tei/features");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsExpected(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path expected = file.resolveSibling(name.replace(".xml", ".txt"));
    String found = Outline.of(new TeiReader().read(new Source(file, name, List.of())));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }
}

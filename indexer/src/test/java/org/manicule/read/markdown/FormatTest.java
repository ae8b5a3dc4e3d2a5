package org.manicule.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.read.Source;

/**
 * Each example of the specification is read as it says. With {@code -Dgolden.rewrite} the examples
 * are rewritten with what is read today, to be reviewed as a difference.
 */
class FormatTest {

  private static final Path SPEC =
      Path.of("src/test/resources/org/manicule/read/markdown/format.md");

  @TempDir private static Path folder = Path.of("unset");

  @TestFactory
  Stream<DynamicTest> eachExampleIsReadAsSpecified() throws IOException {
    return SpecFile.read(SPEC).examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> assertThat(read(example.typed())).isEqualTo(example.read())));
  }

  @Test
  void theSpecificationIsRewrittenOnDemand() throws IOException {
    String rewritten = SpecFile.read(SPEC).rewritten(FormatTest::read);
    if (System.getProperty("golden.rewrite") != null) {
      Files.writeString(SPEC, rewritten);
    }
    assertThat(rewritten).isEqualTo(Files.readString(SPEC));
  }

  private static String read(String typed) {
    try {
      Path file = Files.writeString(folder.resolve("file.md"), typed);
      return ReadingPrinter.print(
          new MarkdownReader().read(new Source(file, "file.md", List.of())));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package org.manicule.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.read.Source;

/** The example of the corpus format in the README is read as the README says. */
class ReadmeExampleTest {

  private static final String OPENING = "```markdown\n";

  @TempDir private Path folder;

  @Test
  void isReadAsTheReadmeSays() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf(OPENING) + OPENING.length();
    Path file = folder.resolve("keys.md");
    Files.writeString(file, readme.substring(start, readme.indexOf("```", start)));
    assertThat(
            ReadingPrinter.print(new MarkdownReader().read(new Source(file, "keys.md", List.of()))))
        .isEqualTo(
            """
            id: keys
            title: The Phantom Keys
            language: en
            siglum: TS
            [1] Book I: Night
            1.1 | We probe the void with phantom keys,
            1.2 | Release the song in frequencies;

            1.10 | And sudden symphonies unfold
            1.11 | Where probability turns to gold.
            [/1]
            gloss on work 1.1-11: A gloss above everything is on the work. — TS
            gloss on division 1.1-11: Straight below a heading it is on that division. — TS
            gloss on stanza 1.1-2: Below a stanza it is on that stanza. "Phantom keys" are our tools. — TS
            gloss on lines 1.10-11: sudden symphonies] The lines that a gloss is on may be stated. — T. S.
              offered: sudden symphonies
            """);
  }
}

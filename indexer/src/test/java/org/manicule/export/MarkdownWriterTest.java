package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.model.Work;
import org.manicule.read.Reading;
import org.manicule.read.Source;
import org.manicule.read.markdown.MarkdownReader;

class MarkdownWriterTest {

  @TempDir Path folder;

  static Stream<LinkedWork> works() {
    return Stream.of(Samples.poem(), Samples.play(), Samples.epic());
  }

  @Test
  void aPoemReadsAsOneWouldHaveTypedIt() throws IOException {
    assertThat(written(Samples.poem()))
        .isEqualTo(
            """
            ---
            id: poem
            title: A Poem
            author: N. N.
            language: en
            ---

            > On all of it.

            In hidden realms where numbers dream,
            A hush pervades the silent seam;

            > "Hidden realms where numbers dream / A hush" sets the scene.
            >
            > A second paragraph, with "no such words" in it.
            > — Ada

            Between the bounds of "known" and "seen,"
            \\= Pure novelty 𝄞 ignites the in‑between.

            > [4] Pure novelty … in-between\\] what is made, \\<not> found; "x" & y
            """);
  }

  @Test
  void aPlayIsWrittenWithItsSpeakersAndDirections() throws IOException {
    assertThat(written(Samples.play()))
        .isEqualTo(
            """
            ---
            id: comus
            title: Comus
            author: John Milton
            language: en
            source: A. Book
            licence: CC0-1.0
            siglum: M. Ed.
            ---

            <!-- The Lady -->

            <!-- Comus -->

            # Act I

            > The first act.

            ## Scene 1. A wood

            *[Enter Comus.]*

            **COMUS**
            The star that bids the shepherd fold,
            *[He turns.]*
            [2] Now the top of heaven doth hold.

            **LADY**
            [2] Who's there?

            > [1-2] "top of heaven": the pole.
            > — Bell

            **LADY**
            This way the noise was, if mine ear be true, my best guide now.

            ## Scene 2

            **COMUS**
            [12a] Can any mortal mixture
            Breathe such divine enchanting ravishment?

            > [13] "ravishment" is rapture; Comus speaks.
            > — Bell

            # Epilogue

            <!-- Spoken by the Spirit. -->

            Mortals, that would follow me,
            """);
  }

  @ParameterizedTest
  @MethodSource("works")
  void linesReferencesAndGlossesComeBackFromAnyWork(LinkedWork work) throws IOException {
    Path file = folder.resolve("file.md");
    Files.writeString(file, written(work));
    Reading reading = new MarkdownReader().read(new Source(file, "file.md", List.of()));
    assertThat(reading.problems()).isEmpty();
    Work back = reading.works().getFirst();
    assertThat(back.text().lines().stream().map(MarkdownWriterTest::cited))
        .isEqualTo(work.work().text().lines().stream().map(MarkdownWriterTest::cited).toList());
    assertThat(back.glosses().stream().map(Gloss::target))
        .isEqualTo(work.work().glosses().stream().map(Gloss::target).toList());
    assertThat(back.glosses().stream().map(gloss -> gloss.comment().text()))
        .isEqualTo(work.work().glosses().stream().map(gloss -> gloss.comment().text()).toList());
  }

  private static String cited(Line line) {
    return line.ref() + " " + line.text();
  }

  private static String written(LinkedWork work) throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownWriter().write(work, out);
    return out.toString();
  }
}

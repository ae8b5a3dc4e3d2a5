package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.cli.Command.Ended;

/** The finding of concepts as a process. */
class ConceptsCommandIT {

  @TempDir Path folder;

  @BeforeEach
  void writeAPoemWithACommentary() {
    PoemFolder.in(folder)
        .write(
            "corpus/poem.md",
            """
            ---
            language: en
            ---
            The weight of dreams,
            the door of keys,
            the silent seam,
            the hush of trees.

            > The latent space is meant. A door to latent space.

            > Latent space again, and the latent space of the models; latent spaces.
            """);
  }

  @Test
  void theyAreWrittenAsSkosAndMarkedAsFound() {
    Ended ended = run("concepts", "--format", "ttl");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("<urn:manicule:concepts:latent-space> a skos:Concept")
        .contains("skos:prefLabel \"latent space\"@en")
        .contains("skos:altLabel \"latent spaces\"@en")
        .contains("Found, not given: 5 times in the glosses");
    assertThat(ended.code()).isZero();
  }

  @Test
  void forPeopleTheyAreALineEach() {
    assertThat(run("concepts").out()).startsWith("latent space").contains("5×");
  }

  @Test
  void asManyAreShownAsAreAskedFor() {
    assertThat(run("concepts", "--most", "0")).isEqualTo(new Ended(0, "", ""));
  }

  private Ended run(String... arguments) {
    return Command.in(folder).run(arguments);
  }
}

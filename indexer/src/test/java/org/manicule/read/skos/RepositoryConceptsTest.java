package org.manicule.read.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.read.ConceptFile;
import org.manicule.read.ConceptReading;

/** The concepts of the repository's own corpus. */
class RepositoryConceptsTest {

  private static final Path CORPUS = Path.of("../corpus");

  private final ConceptReading reading =
      new SkosReader()
          .read(List.of(new ConceptFile(CORPUS.resolve("concepts.ttl"), "corpus/concepts.ttl")));

  @Test
  void areReadWithoutAProblem() {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.concepts().all()).hasSizeGreaterThan(30);
  }

  @Test
  void areAllDefinedAndPlaced() {
    for (Concept concept : reading.concepts().all()) {
      assertThat(concept.definition()).as(concept.label()).endsWith(".");
      assertThat(concept.broader().isEmpty()).as(concept.label()).isEqualTo(isTop(concept.id()));
    }
  }

  /** What nothing names nobody would find; only those that gather others may be so. */
  @Test
  void areNamedInThePoemOrItsGlosses() throws IOException {
    String text =
        Files.readString(CORPUS.resolve("the-space-between-the-seen.md")).toLowerCase(Locale.ROOT);
    for (Concept concept : reading.concepts().all()) {
      boolean named = concept.labels().stream().anyMatch(label -> stands(label, text));
      assertThat(named || isTop(concept.id())).as(concept.label()).isTrue();
    }
  }

  @Test
  void shareNoName() {
    List<String> labels =
        reading.concepts().all().stream().flatMap(concept -> concept.labels().stream()).toList();
    assertThat(labels).doesNotHaveDuplicates();
  }

  private static boolean isTop(ConceptId id) {
    return List.of("machine-learning", "mathematics", "invention", "understanding")
        .contains(id.value());
  }

  private static boolean stands(String label, String text) {
    return Pattern.compile("\\b" + Pattern.quote(label.toLowerCase(Locale.ROOT)) + "\\b")
        .matcher(text)
        .find();
  }
}

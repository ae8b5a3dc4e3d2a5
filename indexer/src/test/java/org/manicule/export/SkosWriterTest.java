package org.manicule.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.read.ConceptFile;
import org.manicule.read.ConceptReading;
import org.manicule.read.skos.SkosReader;

class SkosWriterTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Concept space = concept("latent-space", "latent space", List.of("latent spaces", "\"z\" \\n"));
    Concept muse = concept("μοῦσα", "Μοῦσα", List.of());

    ConceptReading reading = read(written(space, muse));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.concepts().all())
        .extracting(Concept::label)
        .containsExactlyInAnyOrder("latent space", "Μοῦσα");
    assertThat(reading.concepts().concept(new ConceptId("latent-space")).orElseThrow())
        .extracting(Concept::otherLabels)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder("latent spaces", "\"z\" \\n");
  }

  @Test
  void theNoteSaysWhereTheEntryComesFrom() {
    assertThat(written(concept("weights", "weights", List.of())))
        .contains("skos:editorialNote \"Found, not given.\"@en")
        .contains("skos:prefLabel \"weights\"@en");
  }

  private static Concept concept(String id, String label, List<String> others) {
    return new Concept(
        new ConceptId(id),
        "urn:manicule:concepts:" + id,
        label,
        others,
        "",
        List.of(),
        List.of(),
        List.of());
  }

  private static String written(Concept... concepts) {
    StringWriter out = new StringWriter();
    new SkosWriter("en")
        .write(
            List.of(concepts).stream()
                .map(concept -> new SkosWriter.Entry(concept, "Found, not given."))
                .toList(),
            out);
    return out.toString();
  }

  private ConceptReading read(String turtle) throws IOException {
    Path file = Files.writeString(folder.resolve("concepts.ttl"), turtle);
    return new SkosReader().read(List.of(new ConceptFile(file, "concepts.ttl")));
  }
}

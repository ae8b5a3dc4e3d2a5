package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.model.Gloss;
import org.manicule.model.Line;
import org.manicule.model.Work;
import org.manicule.read.Source;

/**
 * Texts and their commentaries, each in a file of its own, against what their editors say: the
 * lines with their numbers, the lines that each note is on, and the words that it quotes.
 */
class EditorsTruthTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void horacesOdesWithShoreysNotes() throws IOException {
    Work odes =
        work(
            "horace_shorey",
            "hor.carm_lat",
            "commentary-on: {hor.carm_lat: Carm.}",
            "shore.hor_eng");

    assertLines(odes, "horace_shorey", "hor.carm");
    assertNotes(odes, "horace_shorey", "hor.carm", 0.999);
  }

  @Test
  void horacesEpodesWithShoreysNotes() throws IOException {
    Work epodes =
        work(
            "horace_shorey",
            "hor.epodes_lat",
            "commentary-on: {hor.epodes_lat: Epod.}",
            "shore.hor_eng");

    assertLines(epodes, "horace_shorey", "hor.ep");
    assertNotes(epodes, "horace_shorey", "hor.ep", 0.999);
  }

  @Test
  void theAeneidWithConingtonsNotes() throws IOException {
    Work aeneid =
        work(
            "vergil_conington",
            "verg.a_lat",
            "commentary-on: verg.a_lat",
            "c.verg.aen1_eng",
            "c.verg.aen2_eng");

    assertLines(aeneid, "vergil_conington", "verg.aen");
    assertNotes(aeneid, "vergil_conington", "verg.aen", 0.999);
  }

  private Work work(String collection, String text, String manifest, String... commentaries)
      throws IOException {
    Path corpora = OptionalTexts.folder();
    assumeTrue(Files.isDirectory(corpora), () -> "skipped: there is no folder " + corpora);
    Path source = corpora.resolve(collection).resolve("source");
    List<Path> notes = new ArrayList<>();
    for (String name : commentaries) {
      notes.add(Files.copy(source.resolve(name + ".xml"), folder.resolve(name + ".xml")));
      Files.writeString(folder.resolve(name + ".yml"), manifest);
    }
    Path file = Files.copy(source.resolve(text + ".xml"), folder.resolve(text + ".xml"));
    return new TeiReader().read(new Source(file, text + ".xml", notes)).works().getFirst();
  }

  private static void assertLines(Work work, String collection, String id) {
    List<String> expected = new ArrayList<>();
    for (JsonNode line : json(collection, "lines.jsonl", id)) {
      String number = line.get("line_id").asText();
      expected.add(number.substring(number.indexOf(':') + 1) + " " + line.get("text").asText());
    }
    assertThat(work.text().lines().stream().map(EditorsTruthTest::shown))
        .containsExactlyElementsOf(expected);
  }

  private static String shown(Line line) {
    return line.ref() + " " + line.text();
  }

  /** Each of the editors' notes has a gloss on exactly its lines that offers its words. */
  private static void assertNotes(Work work, String collection, String id, double atLeast) {
    Map<String, Set<String>> offeredAt = new HashMap<>();
    for (Gloss gloss : work.glosses()) {
      offeredAt
          .computeIfAbsent(gloss.target().reference(), unseen -> new HashSet<>())
          .addAll(words(gloss));
    }
    List<String> missing = new ArrayList<>();
    int notes = 0;
    for (JsonNode note : json(collection, "notes.jsonl", id)) {
      if (!note.get("target_line_ids").isEmpty()) {
        notes++;
        Set<String> offered = offeredAt.getOrDefault(reference(note), Set.of());
        String lemma = note.get("lemma").isNull() ? "" : folded(note.get("lemma").asText());
        if (offered.isEmpty() || !offered.contains(lemma)) {
          missing.add(note.get("note_id").asText() + " " + reference(note) + " " + lemma);
        }
      }
    }
    assertThat(notes).isPositive();
    assertThat(missing)
        .as("of %d notes", notes)
        .hasSizeLessThanOrEqualTo((int) (notes * (1 - atLeast)));
  }

  private static Set<String> words(Gloss gloss) {
    Set<String> words = new HashSet<>();
    words.add("");
    gloss.comment().offered().forEach(span -> words.add(folded(span.of(gloss.comment().text()))));
    return words;
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").replaceFirst("[\\s,.:;]+$", "");
  }

  /** {@code 1.1.3-5}, from the first and the last line that a note is on. */
  private static String reference(JsonNode note) {
    JsonNode ids = note.get("target_line_ids");
    String first = ids.get(0).asText().replaceFirst(".*:", "");
    String last = ids.get(ids.size() - 1).asText().replaceFirst(".*:", "");
    return first.equals(last) ? first : first + "-" + last.replaceFirst(".*\\.", "");
  }

  private static List<JsonNode> json(String collection, String file, String work) {
    Path path = OptionalTexts.folder().resolve(collection).resolve(file);
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .map(EditorsTruthTest::parse)
          .filter(n -> n.get("work").asText().equals(work))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

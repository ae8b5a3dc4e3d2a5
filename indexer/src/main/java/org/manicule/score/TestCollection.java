package org.manicule.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and a commentary on it that says which lines each note is on: a folder with {@code
 * lines.jsonl} and {@code notes.jsonl}.
 *
 * <pre>{@code
 * {"work": "comus", "line_id": "comus:1", "n": "1", "div": "", "text": "Before the starry..."}
 * {"work": "comus", "lemma": "starry", "comment": "...", "target_line_ids": ["comus:1"]}
 * }</pre>
 *
 * @param name that of its folder
 */
public record TestCollection(String name, List<Verse> lines, List<Note> notes) {

  private static final String LINES = "lines.jsonl";
  private static final String NOTES = "notes.jsonl";

  public TestCollection {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** The collection in a folder, or those in the folders within it, by name; none in others. */
  public static List<TestCollection> in(Path folder) throws IOException {
    if (isCollection(folder)) {
      return List.of(read(folder));
    }
    List<TestCollection> all = new ArrayList<>();
    try (Stream<Path> within = Files.list(folder)) {
      for (Path each : within.filter(TestCollection::isCollection).sorted().toList()) {
        all.add(read(each));
      }
    }
    return all;
  }

  /**
   * @throws IOException where a file is missing, or has something else than such objects
   */
  public static TestCollection read(Path folder) throws IOException {
    return new TestCollection(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        JsonLines.read(folder.resolve(LINES), TestCollection::verse),
        JsonLines.read(folder.resolve(NOTES), TestCollection::note));
  }

  private static boolean isCollection(Path folder) {
    return Files.isRegularFile(folder.resolve(LINES)) && Files.isRegularFile(folder.resolve(NOTES));
  }

  private static Verse verse(JsonNode line) throws IOException {
    return new Verse(
        JsonLines.text(line, "work"),
        JsonLines.text(line, "line_id"),
        line.path("div").asText(""),
        JsonLines.text(line, "text"),
        line.path("speaker").asText(""));
  }

  private static Note note(JsonNode note) throws IOException {
    List<String> targets = new ArrayList<>();
    note.path("target_line_ids").forEach(id -> targets.add(id.asText()));
    JsonNode lemma = note.path("lemma");
    return new Note(
        JsonLines.text(note, "work"),
        lemma.isTextual() ? lemma.textValue() : "",
        note.path("comment").asText(""),
        targets);
  }

  /** The works in it, in the order of their first lines. */
  List<String> works() {
    return lines.stream().map(Verse::work).distinct().toList();
  }
}

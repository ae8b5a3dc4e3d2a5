package org.manicule.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The objects of a file that has one a line; the words of a mistake name file and line. */
final class JsonLines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What an object says. */
  interface Reading<T> {
    T of(JsonNode object) throws IOException;
  }

  private JsonLines() {}

  static <T> List<T> read(Path file, Reading<T> reading) throws IOException {
    List<T> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        all.add(read(lines.get(at), file + ":" + (at + 1), reading));
      }
    }
    return all;
  }

  private static <T> T read(String line, String place, Reading<T> reading) throws IOException {
    try {
      return reading.of(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": this is no JSON object", e);
    } catch (IOException e) {
      throw new IOException(place + ": " + e.getMessage(), e);
    }
  }

  /**
   * @throws IOException where the object has no such text
   */
  static String text(JsonNode object, String name) throws IOException {
    JsonNode value = object.path(name);
    if (!value.isTextual()) {
      throw new IOException("an object must have a text '%s'".formatted(name));
    }
    return value.textValue();
  }
}

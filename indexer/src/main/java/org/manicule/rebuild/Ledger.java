package org.manicule.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the last rebuild wrote down for this one: each source by its name in the corpus, the files
 * of the concepts, and by which rules all of it was read. A change to the form of a note asks for a
 * new {@link org.manicule.index.Schema#VERSION}.
 */
final class Ledger {

  static final String READING = "reading";
  static final String CONCEPTS = "concepts";

  private static final String SOURCE = "source ";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private final Map<String, SourceNote> sources = new HashMap<>();
  private final Map<String, byte[]> notes;

  private Ledger(Map<String, byte[]> notes) {
    this.notes = notes;
  }

  static Ledger of(Map<String, byte[]> notes) {
    Ledger ledger = new Ledger(notes);
    notes.forEach(
        (name, value) -> {
          if (name.startsWith(SOURCE)) {
            ledger.sources.put(name.substring(SOURCE.length()), read(value, SourceNote.class));
          }
        });
    return ledger;
  }

  /** By their names in the corpus. */
  Map<String, SourceNote> sources() {
    return sources;
  }

  /** All files that anything in the index was made from. */
  Stream<FileNote> files() {
    return Stream.concat(
        sources.values().stream().flatMap(source -> source.files().stream()),
        concepts().stream().flatMap(concepts -> concepts.files().stream()));
  }

  /** None before the first. */
  Optional<ConceptsNote> concepts() {
    return Optional.ofNullable(notes.get(CONCEPTS)).map(note -> read(note, ConceptsNote.class));
  }

  /** Whether what was read then would be read alike now. */
  boolean wasReadAlike() {
    byte[] version = notes.get(READING);
    return version != null && new String(version, StandardCharsets.UTF_8).equals(readingVersion());
  }

  static String readingVersion() {
    return String.valueOf(Rebuilder.READING_VERSION);
  }

  static String sourceKey(String name) {
    return SOURCE + name;
  }

  static byte[] write(Object note) {
    try {
      return JSON.writeValueAsBytes(note);
    } catch (JsonProcessingException mistake) {
      throw new IllegalArgumentException("cannot be noted: " + note, mistake);
    }
  }

  private static <T> T read(byte[] note, Class<T> type) {
    try {
      return JSON.readValue(note, type);
    } catch (IOException damaged) {
      throw new UncheckedIOException("a note of the last rebuild is damaged", damaged);
    }
  }
}

package org.manicule.read.tei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.WorkId;

/**
 * What an editor says of a TEI file without touching it, in a small file beside it: {@code
 * aeneid.yml} beside {@code aeneid.xml}.
 *
 * <pre>
 * title: Aeneid              # also: id, author, language, gloss-language, source, licence, siglum
 * commentary-on: aeneid      # for a file of notes: the id of the work that they explain
 * </pre>
 *
 * <p>Where one file comments on several works, each in a {@code text} of its own, {@code
 * commentary-on} gives the {@code n} of that text for each: {@code { odes: Carm., epodes: Epod. }}.
 *
 * @param stated what is said of the file, by key
 * @param commentaryOn the ids of the works that it explains, each with the {@code n} of the text
 *     that does; empty where all of the file does
 */
public record Manifest(Map<String, String> stated, Map<String, String> commentaryOn) {

  public static final Manifest NONE = new Manifest(Map.of(), Map.of());

  private static final String COMMENTARY_ON = "commentary-on";

  public Manifest {
    stated = Map.copyOf(stated);
    commentaryOn = Map.copyOf(commentaryOn);
  }

  /** The manifest beside a file, which need not be there. */
  public static Path fileFor(Path file) {
    return file.resolveSibling(stem(file) + ".yml");
  }

  /** A file's name without its ending. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * @throws UnreadableTei where it is there but cannot be read
   */
  static Manifest beside(Path file) {
    Path manifest = fileFor(file);
    return Files.exists(manifest) ? of(YamlFile.read(manifest)) : NONE;
  }

  private static Manifest of(Map<String, Object> entries) {
    Map<String, String> stated = new LinkedHashMap<>();
    Map<String, String> works = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> {
          if (key.equals(COMMENTARY_ON)) {
            works.putAll(works(value));
          } else if (!(value instanceof Map) && !(value instanceof Iterable)) {
            stated.put(key, String.valueOf(value).strip());
          }
        });
    return new Manifest(stated, works);
  }

  private static Map<String, String> works(Object value) {
    Map<String, String> works = new LinkedHashMap<>();
    switch (value) {
      case Map<?, ?> map -> map.forEach((id, part) -> works.put(text(id), text(part)));
      case Iterable<?> ids -> ids.forEach(id -> works.put(text(id), ""));
      default -> works.put(text(value), "");
    }
    return works;
  }

  private static String text(Object value) {
    return String.valueOf(value).strip();
  }

  /** What is said, where something is. */
  Optional<String> value(String key) {
    return Optional.ofNullable(stated.get(key)).filter(value -> !value.isEmpty());
  }

  /** The id of the work whose text the file holds: stated, else the file's name. */
  WorkId workId(Path file) {
    return value("id").filter(WorkId::isValid).map(WorkId::new).orElse(WorkId.from(stem(file)));
  }

  /** The labels of the texts in the file that explain a work; none where all do. */
  Set<String> partsOn(WorkId work) {
    Set<String> parts = new HashSet<>();
    String part = commentaryOn.getOrDefault(work.value(), "");
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }
}

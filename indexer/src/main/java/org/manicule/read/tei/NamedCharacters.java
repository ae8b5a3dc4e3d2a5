package org.manicule.read.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The characters that entities name, so that no entity file need be fetched: {@code eacute} is é,
 * {@code mdash} a dash, {@code agr} an alpha, in the HTML and ISO sets. A letter with the ISO name
 * of an accent behind it is understood too where no set lists it: {@code ebreve} is ĕ.
 */
final class NamedCharacters {

  private static final String TABLE = "named-characters.txt";

  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("acute", "\u0301"),
          Map.entry("breve", "\u0306"),
          Map.entry("caron", "\u030C"),
          Map.entry("cedil", "\u0327"),
          Map.entry("circ", "\u0302"),
          Map.entry("dblac", "\u030B"),
          Map.entry("dot", "\u0307"),
          Map.entry("grave", "\u0300"),
          Map.entry("macr", "\u0304"),
          Map.entry("ogon", "\u0328"),
          Map.entry("ring", "\u030A"),
          Map.entry("tilde", "\u0303"),
          Map.entry("uml", "\u0308"));

  private static final Map<String, String> NAMED = load();

  private NamedCharacters() {}

  static Optional<String> of(String name) {
    String known = NAMED.get(name);
    return known == null ? accented(name) : Optional.of(known);
  }

  private static Optional<String> accented(String name) {
    if (name.length() < 4 || !isLetter(name.charAt(0))) {
      return Optional.empty();
    }
    return Optional.ofNullable(COMBINING.get(name.substring(1)))
        .map(accent -> Normalizer.normalize(name.charAt(0) + accent, Normalizer.Form.NFC));
  }

  private static boolean isLetter(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  private static Map<String, String> load() {
    InputStream table =
        Objects.requireNonNull(NamedCharacters.class.getResourceAsStream(TABLE), TABLE);
    Map<String, String> named = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(columns -> named.put(columns[0], characters(columns)));
    } catch (IOException failure) {
      throw new UncheckedIOException("the table of named characters cannot be read", failure);
    }
    return Map.copyOf(named);
  }

  private static String characters(String[] columns) {
    StringBuilder characters = new StringBuilder();
    for (int i = 1; i < columns.length; i++) {
      characters.appendCodePoint(Integer.parseInt(columns[i], 16));
    }
    return characters.toString();
  }
}

package org.manicule.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * Words that every text of a language is full of, <i>the</i>, <i>of</i>, <i>which</i>: the lists of
 * the Snowball project that Lucene brings along. Nothing is left out of an index by them.
 */
public final class CommonWords {

  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("hu", "hungarian"),
          Map.entry("it", "italian"),
          Map.entry("nb", "norwegian"),
          Map.entry("nl", "dutch"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("sv", "swedish"));

  private CommonWords() {}

  /**
   * Folded, as {@link Words} gives them; none where no list is known.
   *
   * @param tag a BCP 47 tag
   */
  public static Set<String> of(String tag) {
    String list = LISTS.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), "");
    if (list.isEmpty()) {
      return Set.of();
    }
    Words words = Words.in(tag);
    Set<String> keys = new HashSet<>();
    for (Object each : load(list + "_stop.txt")) {
      words.of(new String((char[]) each)).stream().map(Word::key).forEach(keys::add);
    }
    return Set.copyOf(keys);
  }

  private static CharArraySet load(String file) {
    InputStream bytes =
        Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file), file);
    try (InputStreamReader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return WordlistLoader.getSnowballWordSet(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException("the list " + file + " cannot be read", failure);
    }
  }
}

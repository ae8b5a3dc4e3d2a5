package org.manicule.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.LineRange;
import org.manicule.text.Span;
import org.manicule.text.Words;

/**
 * Finds the words of a citation in a text that may have been edited since.
 *
 * <pre>{@code
 * Rediscovery text = new Rediscovery(lines, Words.in("en"));
 * text.find(words, Optional.of(new Span(21, 22))).sentence("1.22"); // moved from 1.22 to 1.24
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Rediscovery {

  private static final int MOST_SHOWN = 10;

  private final List<Line> lines;
  private final WordStream stream;

  /**
   * @param lines of a whole work in reading order, or of any part of it
   * @param words of its language
   */
  public Rediscovery(List<Line> lines, Words words) {
    this.lines = List.copyOf(lines);
    this.stream = new WordStream(this.lines, words);
  }

  /**
   * @param cited the lines that the citation's reference names today, as places in the list of
   *     lines, from 0; empty where it names none
   */
  public Whereabouts find(QuotedWords words, Optional<Span> cited) {
    int longest = cited.map(span -> 2 * span.length() + 10).orElse(100);
    List<Span> places = stream.find(words, longest);
    if (cited.isPresent() && stands(words, cited.get(), places)) {
      return new Whereabouts.StillThere(range(cited.get()));
    }
    return switch (places.size()) {
      case 0 ->
          new LikeWords(stream, words)
              .best(cited)
              .<Whereabouts>map(span -> new Whereabouts.Reworded(range(span)))
              .orElseGet(Whereabouts.Gone::new);
      case 1 -> new Whereabouts.Moved(range(places.getFirst()));
      default -> new Whereabouts.Several(nearestFirst(places, cited));
    };
  }

  /** Whether the words are those of the cited lines, from the first of them to the last. */
  private static boolean stands(QuotedWords words, Span cited, List<Span> places) {
    return places.stream()
        .anyMatch(place -> words.last().isEmpty() ? cited.contains(place) : cited.equals(place));
  }

  private List<LineRange> nearestFirst(List<Span> places, Optional<Span> cited) {
    List<Span> sorted = new ArrayList<>(places);
    cited.ifPresent(
        near ->
            sorted.sort(Comparator.comparingInt(place -> Math.abs(place.start() - near.start()))));
    return sorted.stream().limit(MOST_SHOWN).map(this::range).toList();
  }

  private LineRange range(Span span) {
    return new LineRange(lines.get(span.start()).ref(), lines.get(span.end() - 1).ref());
  }
}

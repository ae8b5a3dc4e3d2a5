package org.manicule.model;

import java.util.List;
import java.util.stream.Collectors;
import org.manicule.text.Folding;
import org.manicule.text.Span;

/**
 * Words of a text with all that glosses say of them. The same words quoted twice at one place are
 * one image explained twice.
 *
 * @param id as it stands in addresses: {@code
 *     the-space-between-the-seen:22:where-future-ghosts-commune-with-past}
 * @param phrase the text's own words; a line's end is {@code " / "}, words left out are {@code " …
 *     "}
 * @param runs where these words stand, in the text's order; at least one
 * @param sayings what is said of them, in the order of the glosses; at least one
 */
public record Image(
    WorkId work, String id, String phrase, List<Place.Run> runs, List<Saying> sayings) {

  private static final Folding FOLDING = Folding.of("");

  /**
   * One explanation of the image.
   *
   * @param gloss the ordinal of the gloss that holds it
   * @param author who signs it; empty where nobody does
   * @param quoted where the words stand in the explanation's text
   */
  public record Saying(int gloss, String author, String text, Span quoted) {}

  public Image {
    if (runs.isEmpty() || sayings.isEmpty()) {
      throw new IllegalArgumentException("an image must have a place and an explanation: " + id);
    }
    runs = List.copyOf(runs);
    sayings = List.copyOf(sayings);
  }

  /** How the lines are cited, in order, each once. */
  public List<LineRef> lines() {
    return runs.stream().map(Place.Run::ref).distinct().toList();
  }

  /** The capital under which it stands in an index; a sign where it begins with no letter. */
  public String initial() {
    return initial(phrase);
  }

  /** The capital under which words stand in an index; a sign where they begin with no letter. */
  public static String initial(String words) {
    String key = key(words);
    return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
        ? "#"
        : Character.toString(Character.toUpperCase(key.codePointAt(0)));
  }

  /** By what a phrase is sorted: folded, from its first letter or digit on. */
  public static String key(String phrase) {
    return FOLDING.text(phrase).replaceFirst("^[^\\p{L}\\p{N}]+", "");
  }

  /**
   * Leads to an image by its place alone, where its words are not at hand: {@code poem:22:0-38}.
   */
  public static String idOf(WorkId work, List<Place.Run> runs) {
    return work
        + ":"
        + runs.stream()
            .map(run -> run.ref() + ":" + run.span().start() + "-" + run.span().end())
            .collect(Collectors.joining(":"));
  }
}

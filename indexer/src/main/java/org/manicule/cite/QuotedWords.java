package org.manicule.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * The words by which a place is known, folded so that case, accents and punctuation play no part.
 *
 * <p>{@code A secret door to latent space;} is {@code a-secret-door-to-latent-space}; of what is
 * long there are the first words and, behind a tilde, the last: {@code
 * in-hidden-realms-where-numbers~door-to-latent-space}.
 *
 * @param first at least one
 * @param last empty where {@code first} are all
 */
public record QuotedWords(List<String> first, List<String> last) {

  private static final int MOST_WHOLE = 10;
  private static final int FIRST = 5;
  private static final int LAST = 4;
  private static final int LONGEST = 600;
  private static final int MOST = 40;

  public QuotedWords {
    if (first.isEmpty()) {
      throw new IllegalArgumentException("quoted words must have a first word");
    }
    first = List.copyOf(first);
    last = List.copyOf(last);
  }

  /**
   * The words by which to know a text; none where it has no word.
   *
   * @param words of its language
   */
  public static Optional<QuotedWords> of(String text, Words words) {
    List<String> keys = words.of(text).stream().map(Word::key).toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        keys.size() <= MOST_WHOLE
            ? new QuotedWords(keys, List.of())
            : new QuotedWords(
                keys.subList(0, FIRST), keys.subList(keys.size() - LAST, keys.size())));
  }

  /**
   * Reads what {@link #toString} wrote, and any words that people type; none where there is no word
   * or far too many.
   *
   * @param words of the work's language
   */
  public static Optional<QuotedWords> parse(String written, Words words) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    List<List<String>> halves = new ArrayList<>();
    for (String half : Arrays.asList(written.split("~", 2))) {
      halves.add(words.of(half).stream().map(Word::key).limit(MOST).toList());
    }
    List<String> first = halves.getFirst();
    List<String> last = halves.size() == 1 ? List.of() : halves.getLast();
    return first.isEmpty() ? Optional.empty() : Optional.of(new QuotedWords(first, last));
  }

  /** All of them, in order. */
  List<String> all() {
    List<String> all = new ArrayList<>(first);
    all.addAll(last);
    return all;
  }

  @Override
  public String toString() {
    String start = String.join("-", first);
    return last.isEmpty() ? start : start + "~" + String.join("-", last);
  }
}

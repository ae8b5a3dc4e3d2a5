package org.manicule.index;

import java.util.ArrayList;
import java.util.List;
import org.manicule.text.Folding;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * Quoted words as the index keeps them for completion: one entry for each word that one may begin
 * to type, folded, and behind it the whole as it is written. {@code "Phantom keys"} has the entries
 * {@code "phantom keys | Phantom keys"} and {@code "keys | Phantom keys"}, with a NUL for the bar.
 */
public final class QuotedWords {

  private static final int LONGEST = 120;
  private static final int MOST_BEGINNINGS = 8;
  private static final char BAR = '\0';

  private static final Words WORDS = Words.in("");
  private static final Folding FOLDING = Folding.of("");

  private QuotedWords() {}

  static List<String> entries(String quoted) {
    String whole = quoted.strip().replaceAll("\\s+", " ");
    if (whole.length() > LONGEST) {
      return List.of();
    }
    List<String> entries = new ArrayList<>();
    for (Word word : WORDS.of(whole).stream().limit(MOST_BEGINNINGS).toList()) {
      entries.add(folded(whole.substring(word.span().start())) + BAR + whole);
    }
    return entries;
  }

  /** What the entries of quoted words begin with that go on from what was typed. */
  public static String folded(String typed) {
    return FOLDING.text(typed);
  }

  /** The quoted words of an entry, as they are written. */
  public static String whole(String entry) {
    return entry.substring(entry.indexOf(BAR) + 1);
  }
}

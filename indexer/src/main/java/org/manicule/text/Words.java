package org.manicule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the words of a text.
 *
 * <p>{@code "Jove's court, in‑between"} has the words <i>joves</i>, <i>court</i>, <i>in</i>,
 * <i>between</i>: an apostrophe between letters joins, a hyphen parts. In Italian and French an
 * apostrophe parts as well, behind it: <i>l'anima</i> is <i>l</i>, <i>anima</i>. A hyphen at the
 * end of a physical line joins the halves of a word. In scripts without spaces each ideograph is a
 * word.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Words {

  private static final Set<String> ELIDING = Set.of("ca", "fr", "it", "oc", "scn");

  private final Folding folding;
  private final boolean apostropheParts;

  private Words(Folding folding, boolean apostropheParts) {
    this.folding = folding;
    this.apostropheParts = apostropheParts;
  }

  /** Whether in a language an apostrophe ends a word, as in <i>l'anima</i>. */
  public static boolean partAtApostrophes(String language) {
    return ELIDING.contains(Locale.forLanguageTag(language).getLanguage());
  }

  /** The words of texts in a language, a BCP 47 tag. */
  public static Words in(String language) {
    return new Words(Folding.of(language), partAtApostrophes(language));
  }

  /** The words of a text in reading order. */
  public List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at, key);
      if (!key.isEmpty()) {
        words.add(new Word(new Span(at, end), key.toString()));
        key.setLength(0);
      }
      at = end > at ? end : at + Character.charCount(Character.codePointAt(text, at));
    }
    return words;
  }

  /**
   * Where the word that begins at {@code at} ends, {@code at} where none does; fills in its key.
   */
  private int wordEnd(CharSequence text, int at, StringBuilder key) {
    int end = at;
    while (end < text.length()) {
      int codePoint = Character.codePointAt(text, end);
      int next = end + Character.charCount(codePoint);
      if (Character.isIdeographic(codePoint)) {
        if (end > at) {
          return end;
        }
        folding.append(codePoint, key);
        return next;
      }
      if (belongs(codePoint, end > at)) {
        folding.append(codePoint, key);
        end = next;
        continue;
      }
      int joined = end > at ? behindJoint(text, end) : end;
      if (joined == end) {
        return end;
      }
      end = joined;
    }
    return end;
  }

  private static boolean belongs(int codePoint, boolean inside) {
    return (Character.isLetterOrDigit(codePoint) && !Apostrophe.is(codePoint))
        || (inside && continues(codePoint));
  }

  private static boolean continues(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Where the word goes on behind an apostrophe or a line-end hyphen; {@code at} where it ends. */
  private int behindJoint(CharSequence text, int at) {
    char joint = text.charAt(at);
    int next = at + 1;
    if (Apostrophe.is(joint)) {
      return !apostropheParts && isLetterAt(text, next) ? next : at;
    }
    if (joint == '-' || joint == '‐') {
      int behind = behindLineEnd(text, next);
      return behind > next && isLetterAt(text, behind) ? behind : at;
    }
    return at;
  }

  private static int behindLineEnd(CharSequence text, int at) {
    int behind = at;
    while (behind < text.length() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\r')) {
      behind++;
    }
    if (behind == text.length() || text.charAt(behind) != '\n') {
      return at;
    }
    behind++;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    return behind;
  }

  private static boolean isLetterAt(CharSequence text, int at) {
    return at < text.length() && Character.isLetter(Character.codePointAt(text, at));
  }
}

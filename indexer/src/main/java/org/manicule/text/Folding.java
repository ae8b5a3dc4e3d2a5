package org.manicule.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Makes spellings comparable: case, accents, ligatures, and the many apostrophes, hyphens,
 * quotation marks and spaces become one each; marks that do not show are left out. Nothing else is
 * lost: words stay parted and other punctuation stands.
 *
 * <p>{@code Folding.of("en").fold("Ætherial, in‑between")} gives {@code "aetherial, in-between"};
 * {@code Folding.of("la").fold("Iuvenis")} and {@code "Juvenis"} both give {@code "iuuenis"}, for
 * Latin has one letter for u and v, and one for i and j.
 *
 * <p>Immutable, and safe for use by several threads. The default locale plays no part.
 */
public final class Folding {

  /** All folds below this code point are looked up: Latin, Greek, Cyrillic, Hebrew, punctuation. */
  private static final int TABLE_SIZE = 0x2100;

  private static final String[] TABLE = table();
  private static final Folding PLAIN = new Folding(false);
  private static final Folding LATIN = new Folding(true);

  private final boolean oneLetterForUAndV;

  private Folding(boolean oneLetterForUAndV) {
    this.oneLetterForUAndV = oneLetterForUAndV;
  }

  /** The folding for a language, a BCP 47 tag such as {@code la} or {@code en-GB}. */
  public static Folding of(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("la") ? LATIN : PLAIN;
  }

  public Folded fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length() + 8);
    int[] starts = new int[text.length() + 8];
    int[] ends = new int[starts.length];
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      int next = at + Character.charCount(codePoint);
      int from = folded.length();
      append(codePoint, folded);
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, folded.length() * 2);
        ends = Arrays.copyOf(ends, starts.length);
      }
      if (folded.length() == from && from > 0 && ends[from - 1] == at) {
        ends[from - 1] = next;
      }
      Arrays.fill(starts, from, folded.length(), at);
      Arrays.fill(ends, from, folded.length(), next);
      at = next;
    }
    return new Folded(
        folded.toString(),
        Arrays.copyOf(starts, folded.length()),
        Arrays.copyOf(ends, folded.length()));
  }

  /** The folded text alone, where nobody asks for positions. */
  public String text(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(codePoint, folded));
    return folded.toString();
  }

  /** Adds what a code point folds to: nothing for a mark, several characters for a ligature. */
  void append(int codePoint, StringBuilder folded) {
    if (codePoint >= TABLE_SIZE) {
      folded.append(compute(codePoint));
      return;
    }
    String fold = TABLE[codePoint];
    if (oneLetterForUAndV && fold.length() == 1) {
      folded.append(latin(fold.charAt(0)));
    } else {
      folded.append(fold);
    }
  }

  private static char latin(char letter) {
    return switch (letter) {
      case 'v' -> 'u';
      case 'j' -> 'i';
      default -> letter;
    };
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    Arrays.setAll(table, Folding::compute);
    return table;
  }

  private static String compute(int codePoint) {
    String sign = sign(codePoint);
    if (!sign.isEmpty()) {
      return sign;
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return isUnseen(codePoint) ? "" : Character.toString(codePoint);
    }
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(part -> folded.append(letter(part)));
    return folded.isEmpty() ? Character.toString(codePoint) : folded.toString();
  }

  private static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static String sign(int codePoint) {
    if (Apostrophe.is(codePoint)) {
      return "'";
    }
    return switch (codePoint) {
      case '\u2010', '\u2011', '\u2012', '–', '—', '―', '−', '﹘', '﹣', '－' -> "-";
      case '"', '“', '”', '„', '‟', '«', '»', '″' -> "\"";
      default -> Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? " " : "";
    };
  }

  /** Letters that no decomposition takes apart. */
  private static String letter(int lowerCase) {
    return switch (lowerCase) {
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ß' -> "ss";
      case 'ı' -> "i";
      case 'ς' -> "σ";
      default -> Character.toString(lowerCase);
    };
  }
}

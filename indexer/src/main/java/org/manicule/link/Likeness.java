package org.manicule.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.model.Place.Means;
import org.manicule.text.Stems;

/**
 * How likely a lemma that quotes one word of the text writes it as another.
 *
 * <p>A noisy channel in the manner of Kernighan, Church and Gale, "A spelling correction program
 * based on a noisy channel model" (COLING 1990). A quoted word is written as it stands, or with
 * another ending, or with other letters at one spot; what is written instead costs as much as so
 * many letters of this text's words tell. No list of endings is needed, so it serves any language;
 * where stems are known, words that share one are alike at no more than the cost of a choice
 * between some forms.
 *
 * <p>For one thread.
 */
final class Likeness {

  private static final double SAME = 0.88;
  private static final double OTHER_ENDING = 0.10;
  private static final double OTHER_LETTERS = 0.03;

  /** How a stem's forms share what is left for other endings. */
  private static final double FORMS_OF_A_STEM = 8;

  /** Endings that no rule knows are half as likely as those of a known stem. */
  private static final double UNKNOWN_ENDING = OTHER_ENDING / 2;

  private static final double TWO_SPOTS = 0.1;
  private static final double LETTER_LEFT_OUT = Math.log(0.8);
  private static final int SHORTEST_START = 3;

  /** How often a lemma that quotes nothing is a word that the text does not have. */
  private static final double FOREIGN = 0.3;

  /** How many words a vocabulary has in which a word tells as little as it can. */
  private static final int SMALL_VOCABULARY = 3000;

  /** Words of the language besides this text's, so that in a short text no word seems common. */
  private static final int OTHER_WORDS = 5000;

  private final WordIndex index;
  private final StemIndex stems;
  private final Map<Phrase.Part, Wanted> known = new HashMap<>();
  private final double logLetter;

  Likeness(WordIndex index, Stems stems) {
    this.index = index;
    this.stems = new StemIndex(index, stems);
    this.logLetter = logLetter(index);
  }

  /** How many equally likely letters there are at each place of a word, as a natural logarithm. */
  private static double logLetter(WordIndex index) {
    double letters = 1;
    for (int type = 0; type < index.types(); type++) {
      letters += index.key(type).length();
    }
    double length = letters / Math.max(1, index.types());
    return Math.log(Math.max(SMALL_VOCABULARY, index.types())) / length;
  }

  Wanted wanted(Phrase.Part part) {
    Phrase.Part word =
        new Phrase.Part(part.key(), Phrase.Joint.NEXT, Phrase.Presence.NEEDED, part.form());
    return known.computeIfAbsent(word, this::prepared);
  }

  private Wanted prepared(Phrase.Part part) {
    double share = (double) count(part) / (index.size() + OTHER_WORDS);
    double foreign = Math.exp(-logLetter * part.key().length());
    double chance = FOREIGN * foreign + (1 - FOREIGN) * share;
    return new Wanted(part.key(), part.form(), stems.of(part.key()), Math.log(chance));
  }

  private long count(Phrase.Part part) {
    if (part.form() == Phrase.Form.WHOLE) {
      return index.positions(index.type(part.key())).length;
    }
    long count = 0;
    for (int type = 0; type < index.types(); type++) {
      count += index.key(type).startsWith(part.key()) ? index.positions(type).length : 0;
    }
    return count;
  }

  /** The types that share a stem with a word, by stem. */
  List<List<Integer>> relatives(Wanted word) {
    return Arrays.stream(word.stems()).mapToObj(stems::typesOf).toList();
  }

  /** By what means a type is recognised in a word that is like it. */
  Means means(Wanted word, int type) {
    String key = index.key(type);
    if (key.equals(word.key())) {
      return Means.EXACT;
    }
    boolean inflected =
        word.form() == Phrase.Form.INITIAL
            || stems.shares(word.stems(), type)
            || Spelling.commonEnd(word.key(), key, Spelling.commonStart(word.key(), key)) == 0;
    return inflected ? Means.INFLECTED : Means.NEAR;
  }

  /** Natural logarithm of the probability; negative infinity where the two are not alike. */
  double log(Wanted word, int type) {
    String key = index.key(type);
    if (word.form() == Phrase.Form.INITIAL) {
      return key.startsWith(word.key()) ? Math.log(SAME) : Double.NEGATIVE_INFINITY;
    }
    if (key.equals(word.key())) {
      return Math.log(SAME);
    }
    double byLetters = byLetters(word.key(), key);
    return stems.shares(word.stems(), type)
        ? Math.max(byLetters, Math.log(OTHER_ENDING / FORMS_OF_A_STEM))
        : byLetters;
  }

  private double byLetters(String word, String key) {
    int start = Spelling.commonStart(word, key);
    if (start < SHORTEST_START && Math.abs(word.length() - key.length()) > 2) {
      return Double.NEGATIVE_INFINITY;
    }
    int end = Spelling.commonEnd(word, key, start);
    int written = word.length() - start - end;
    int left = key.length() - start - end;
    int longer = Math.max(word.length(), key.length());
    if (end == 0 && start >= SHORTEST_START && start * 2 >= longer - 1) {
      return Math.log(UNKNOWN_ENDING) - written * logLetter + left * LETTER_LEFT_OUT;
    }
    int letters = Math.max(written, left);
    if (letters > 2 || start + end < 1 + 2 * letters) {
      return Double.NEGATIVE_INFINITY;
    }
    double rate = letters == 1 ? OTHER_LETTERS : OTHER_LETTERS * TWO_SPOTS;
    return Math.log(rate / word.length()) - written * logLetter;
  }
}

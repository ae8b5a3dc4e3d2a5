package org.manicule.link;

/** A word of a lemma, made ready for comparison with the words of the text. Immutable. */
final class Wanted {

  private final String key;
  private final Phrase.Form form;
  private final int[] stems;
  private final double logChance;

  /**
   * @param stems the numbers of its stems, as {@link StemIndex} counts them
   * @param logChance the natural logarithm of the probability that a lemma has this word for no
   *     reason
   */
  Wanted(String key, Phrase.Form form, int[] stems, double logChance) {
    this.key = key;
    this.form = form;
    this.stems = stems;
    this.logChance = logChance;
  }

  String key() {
    return key;
  }

  Phrase.Form form() {
    return form;
  }

  /** Not to be changed. */
  int[] stems() {
    return stems;
  }

  double logChance() {
    return logChance;
  }
}

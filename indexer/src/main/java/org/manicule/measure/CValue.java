package org.manicule.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The C-value of candidate terms: how much a run of words is a term of its own rather than a piece
 * of longer ones.
 *
 * <p>Where <i>latent space</i> stands seven times, five of them inside <i>compressed latent
 * space</i>, its value is {@code log2(2) · (7 - 5)}.
 *
 * @param term its words, in order
 * @param frequency how often it stands, inside longer candidates and alone
 * @param nested how many of these stand inside longer candidates
 * @param longer how many different longer candidates hold it
 * @see <a href="https://doi.org/10.1007/s007999900023">Katerina Frantzi, Sophia Ananiadou and
 *     Hideki Mima, Automatic Recognition of Multi-Word Terms: the C-value/NC-value Method,
 *     International Journal on Digital Libraries 3 (2000), 115-130</a>
 */
record CValue(List<String> term, long frequency, long nested, long longer) {

  private static final Comparator<List<String>> LONGEST_FIRST =
      Comparator.<List<String>>comparingInt(List::size)
          .reversed()
          .thenComparing(term -> String.join(" ", term));

  CValue {
    if (term.isEmpty()) {
      throw new IllegalArgumentException("a term must have a word");
    }
    term = List.copyOf(term);
  }

  /** As published: 0 for a single word, since the logarithm of its length is. */
  double value() {
    return log2(term.size()) * ownFrequency();
  }

  /**
   * The same with {@code 1 + log2(length)}, so that single words can be ranked beside longer terms.
   *
   * @see <a href="https://doi.org/10.1007/978-3-642-00382-0_10">Alberto Barrón-Cedeño, Gerardo
   *     Sierra, Patrick Drouin and Sophia Ananiadou, An Improved Automatic Term Recognition Method
   *     for Spanish, CICLing 2009, 125-136</a>
   */
  double valueOfAnyLength() {
    return (1 + log2(term.size())) * ownFrequency();
  }

  /** The frequency without what the average longer candidate takes of it. */
  double ownFrequency() {
    return longer == 0 ? frequency : frequency - (double) nested / longer;
  }

  /**
   * The values of all candidates, the longest first.
   *
   * @param frequencies of all candidates; a nested candidate counts each time it stands, alone or
   *     inside a longer one
   */
  static List<CValue> of(Map<List<String>, Long> frequencies) {
    Map<List<String>, CValue> values = new HashMap<>();
    frequencies.forEach((term, count) -> values.put(term, new CValue(term, count, 0, 0)));
    return frequencies.keySet().stream()
        .sorted(LONGEST_FIRST)
        .map(term -> taken(term, values))
        .toList();
  }

  /** The value of a term of which all longer ones were taken before; counts it for its pieces. */
  private static CValue taken(List<String> term, Map<List<String>, CValue> values) {
    CValue value = values.getOrDefault(term, new CValue(term, 0, 0, 0));
    piecesOf(term).forEach(piece -> values.computeIfPresent(piece, (same, v) -> v.inside(value)));
    return value;
  }

  private CValue inside(CValue longerTerm) {
    return new CValue(
        term, frequency, nested + longerTerm.frequency - longerTerm.nested, longer + 1);
  }

  private static Stream<List<String>> piecesOf(List<String> term) {
    return IntStream.range(0, term.size())
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 1, term.size())
                    .mapToObj(end -> term.subList(start, end)))
        .filter(piece -> piece.size() < term.size())
        .distinct();
  }

  private static double log2(int value) {
    return Math.log(value) / Math.log(2);
  }
}

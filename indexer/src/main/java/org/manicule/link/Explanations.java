package org.manicule.link;

import java.util.Arrays;
import java.util.List;
import org.manicule.model.Lemma;
import org.manicule.model.Lemma.Offer;
import org.manicule.text.Sentences;
import org.manicule.text.Span;

/**
 * The part of a gloss that explains each of its lemmata.
 *
 * <p>A lemma in quotation marks is explained from the sentence that holds it up to the next
 * sentence that holds another; several in one sentence share it, unless a semicolon parts them.
 * Words that the gloss offers as its lemma are explained up to the next offered ones, whatever is
 * quoted in between.
 */
final class Explanations {

  private final Span[] spans;

  private Explanations(Span[] spans) {
    this.spans = spans;
  }

  /**
   * @param lemmata of the gloss, in reading order
   */
  static Explanations of(String gloss, List<Lemma> lemmata) {
    int[] starts = starts(gloss, lemmata);
    Span[] spans = new Span[lemmata.size()];
    int next = gloss.length();
    int nextOffered = gloss.length();
    for (int i = lemmata.size() - 1; i >= 0; i--) {
      boolean offered = lemmata.get(i).offer() == Offer.OFFERED;
      boolean shared = i + 1 < lemmata.size() && starts[i] == starts[i + 1];
      int end = offered ? nextOffered : next;
      spans[i] = shared && !offered ? spans[i + 1] : trimmed(gloss, starts[i], end);
      spans[i] = spans[i].cover(lemmata.get(i).span());
      if (i == 0 || starts[i - 1] < starts[i]) {
        next = starts[i];
        nextOffered = offered ? starts[i] : nextOffered;
      }
    }
    return new Explanations(spans);
  }

  /** The explanation of the lemma at an index. */
  Span span(int lemma) {
    return spans[lemma];
  }

  private static int[] starts(String gloss, List<Lemma> lemmata) {
    int[] sentences = Sentences.of(gloss).stream().mapToInt(Span::start).toArray();
    int[] starts = new int[lemmata.size()];
    int before = -1;
    for (int i = 0; i < starts.length; i++) {
      int at = lemmata.get(i).span().start();
      int found = Arrays.binarySearch(sentences, at);
      int sentence = sentences[found >= 0 ? found : -found - 2];
      starts[i] =
          before < sentence ? sentence : clause(gloss, lemmata.get(i - 1), at, starts[i - 1]);
      before = at;
    }
    return starts;
  }

  /** Where the clause that holds {@code at} starts, behind the lemma before it in its sentence. */
  private static int clause(String gloss, Lemma before, int at, int startBefore) {
    int start = at;
    while (start > before.span().end() && gloss.charAt(start - 1) != ';') {
      start--;
    }
    if (start <= before.span().end()) {
      return startBefore;
    }
    while (start < at && Character.isWhitespace(gloss.charAt(start))) {
      start++;
    }
    return start;
  }

  private static Span trimmed(String gloss, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(gloss.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}

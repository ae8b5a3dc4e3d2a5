package org.manicule.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.Comment;
import org.manicule.model.Lemma.Offer;
import org.manicule.text.Apostrophe;
import org.manicule.text.Span;

/**
 * Finds what a gloss may quote: the words it offers as its lemma, and words in quotation marks.
 *
 * <p>In {@code phantom keys] our tools; see "void"[2]} it finds <i>phantom keys</i>, offered, and
 * <i>void</i>, of which the second occurrence is meant.
 */
final class Quotations {

  private static final Pattern BRACKETED = Pattern.compile("\\s*([^\\[\\]\\n]{1,300})\\](?!\\w)");
  private static final Pattern OCCURRENCE = Pattern.compile("\\s?\\[\\s?(\\d{1,6})\\s?\\]");

  /** So many marks may stand between the words and the number of their occurrence. */
  private static final int MOST_MARKS = 4;

  private static final String MARKS = "\"“”„«»‹›‘‚";

  private final String text;
  private final BitSet taken = new BitSet();

  private Quotations(String text) {
    this.text = text;
  }

  /** In reading order; none overlaps another. */
  static List<Quotation> in(Comment comment) {
    return new Quotations(comment.text()).find(comment.offered());
  }

  private List<Quotation> find(List<Span> offered) {
    List<Quotation> all = new ArrayList<>();
    for (Span span : offered.isEmpty() ? beforeBracket() : offered) {
      add(quotation(span, span.end(), Offer.OFFERED, List.of()), all);
    }
    for (QuotationMarks.Pair pair : QuotationMarks.in(text)) {
      add(quoted(pair), all);
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  private void add(Quotation quotation, List<Quotation> all) {
    Span span = quotation.span();
    int next = taken.nextSetBit(span.start());
    boolean isFree = next < 0 || next >= span.end();
    if (isFree && hasWord(span)) {
      taken.set(span.start(), span.end());
      all.add(quotation);
    }
  }

  private List<Span> beforeBracket() {
    Matcher matcher = BRACKETED.matcher(text);
    return matcher.lookingAt() ? List.of(new Span(matcher.start(1), matcher.end(1))) : List.of();
  }

  private Quotation quoted(QuotationMarks.Pair pair) {
    List<Quotation> inner =
        pair.inner().stream().map(this::quoted).filter(each -> hasWord(each.span())).toList();
    return quotation(pair.inside(), pair.outside().end(), Offer.QUOTED, inner);
  }

  private Quotation quotation(Span span, int behind, Offer offer, List<Quotation> inner) {
    Span words = trimmed(span);
    Matcher inside = OCCURRENCE.matcher(text).region(words.start(), words.end());
    while (inside.find()) {
      if (inside.end() == words.end() && inside.start() > words.start()) {
        Span shorter = trimmed(new Span(words.start(), inside.start()));
        return new Quotation(shorter, offer, number(inside), inner);
      }
    }
    Matcher after = OCCURRENCE.matcher(text).region(behindMarks(behind), text.length());
    return new Quotation(words, offer, after.lookingAt() ? number(after) : 0, inner);
  }

  private static int number(Matcher occurrence) {
    return Integer.parseInt(occurrence.group(1));
  }

  private int behindMarks(int at) {
    int behind = at;
    while (behind < text.length() && behind < at + MOST_MARKS && isMark(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  /** The same span without white space, and without quotation marks that enclose all of it. */
  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    for (QuotationMarks.Pair pair : QuotationMarks.in(text.substring(start, end))) {
      if (pair.outside().length() == end - start) {
        return trimmed(pair.inside().shift(start));
      }
    }
    return new Span(start, end);
  }

  private static boolean isMark(char character) {
    return MARKS.indexOf(character) >= 0 || Apostrophe.is(character);
  }

  private boolean hasWord(Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}

package org.manicule.index;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Line;
import org.manicule.text.Span;

/**
 * Parts a long stanza into runs of about ten lines, each ending where a sentence ends if one does
 * nearby. A stanza of up to {@value #LONGEST_WHOLE} lines stays whole.
 */
final class StanzaRuns {

  static final int LONGEST_WHOLE = 18;

  private static final int SHORTEST = 6;
  private static final int USUAL = 10;
  private static final int LONGEST = 14;

  private static final String SENTENCE_ENDS = ".!?…。！？؟";
  private static final String PAUSES = ";:·—";
  private static final String CLOSERS = "\"'”’»›)]";

  private StanzaRuns() {}

  /** The runs as places in the list of lines, in order; together they are all of it. */
  static List<Span> of(List<Line> lines) {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    while (lines.size() - start > (start == 0 ? LONGEST_WHOLE : LONGEST)) {
      int end = start + length(lines, start);
      runs.add(new Span(start, end));
      start = end;
    }
    runs.add(new Span(start, lines.size()));
    return runs;
  }

  private static int length(List<Line> lines, int start) {
    int longest = Math.min(LONGEST, lines.size() - start - SHORTEST);
    int best = SHORTEST;
    for (int length = SHORTEST; length <= longest; length++) {
      if (cost(lines, start, length) < cost(lines, start, best)) {
        best = length;
      }
    }
    return best;
  }

  private static int cost(List<Line> lines, int start, int length) {
    int fromUsual = Math.abs(length - USUAL);
    return fromUsual + badness(lines.get(start + length - 1).text());
  }

  private static int badness(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    if (at < 0) {
      return 20;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0
        ? 0
        : PAUSES.indexOf(text.charAt(at)) >= 0 ? 10 : 20;
  }
}

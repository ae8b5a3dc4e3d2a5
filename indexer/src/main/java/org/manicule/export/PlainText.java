package org.manicule.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.manicule.model.Line;
import org.manicule.model.LinkedWork;
import org.manicule.text.Span;

/**
 * A work as one plain text: its lines alone, in reading order, each with a line feed behind it.
 * This is the text that the selectors of Web Annotations point into. Headings, speakers and stage
 * directions are not in it, so that it stays the same when only these are edited.
 *
 * <p>Positions count Unicode code points from 0, as the Web Annotation model has it, not UTF-16
 * units. Immutable.
 */
final class PlainText {

  private final String text;
  private final int[] units;
  private final int[] codePoints;

  PlainText(List<Line> lines) {
    this.units = new int[lines.size() + 1];
    this.codePoints = new int[lines.size() + 1];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = ofLine(lines.get(i));
      all.append(line).append('\n');
      units[i + 1] = all.length();
      codePoints[i + 1] = codePoints[i] + line.codePointCount(0, line.length()) + 1;
    }
    this.text = all.toString();
  }

  /** As a {@link WorkWriter}. */
  static void write(LinkedWork work, Writer out) throws IOException {
    for (Line line : work.work().text().lines()) {
      out.append(ofLine(line)).append('\n');
    }
  }

  private static String ofLine(Line line) {
    return line.text().replace('\n', ' ').replace('\r', ' ');
  }

  String text() {
    return text;
  }

  /** Whole lines in UTF-16 units, without the line feed behind the last. */
  Span lines(Span ordinals) {
    return new Span(units[ordinals.start()], Math.max(0, units[ordinals.end()] - 1));
  }

  /** A run of words in UTF-16 units. */
  Span run(int line, Span inLine) {
    return inLine.shift(units[line]);
  }

  /** The same span in code points. */
  Span codePoints(Span span) {
    return new Span(codePoint(span.start()), codePoint(span.end()));
  }

  private int codePoint(int unit) {
    int line = Arrays.binarySearch(units, unit);
    int at = line >= 0 ? line : -line - 2;
    return codePoints[at] + text.codePointCount(units[at], unit);
  }

  /** Up to so many characters before a position, never half of a surrogate pair. */
  String before(int unit, int length) {
    int start = Math.max(0, unit - length);
    boolean splits = start > 0 && start < unit && Character.isLowSurrogate(text.charAt(start));
    return text.substring(splits ? start + 1 : start, unit);
  }

  /** Up to so many characters behind a position, never half of a surrogate pair. */
  String behind(int unit, int length) {
    int end = Math.min(text.length(), unit + length);
    boolean splits = end > unit && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(unit, splits ? end - 1 : end);
  }
}

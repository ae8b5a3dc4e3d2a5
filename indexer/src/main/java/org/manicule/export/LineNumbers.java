package org.manicule.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.model.LineRef;
import org.manicule.model.TextBuilder.Counting;

/**
 * Counts lines as the corpus format does, to know which numbers must be written: {@code [23] }
 * before the line that does not follow the one before. For one file.
 */
final class LineNumbers {

  private static final Pattern WRITABLE = Pattern.compile("(\\d{1,9})\\p{Ll}?");

  private final MarkdownOutline.Counted counted;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int next = 1;

  LineNumbers(MarkdownOutline.Counted counted) {
    this.counted = counted;
  }

  void begin(Counting counting) {
    if (restarts(counting)) {
      outer.addLast(next);
      next = 1;
    }
  }

  void end(Counting counting) {
    if (restarts(counting)) {
      next = outer.removeLast();
    }
  }

  private boolean restarts(Counting counting) {
    return counted == MarkdownOutline.Counted.BY_DIVISION && counting == Counting.COUNTED;
  }

  /** What stands before the line; empty where its number is the next. */
  String mark(LineRef ref) {
    String number = ref.number();
    Matcher writable = WRITABLE.matcher(number);
    boolean follows = number.equals(String.valueOf(next));
    if (!writable.matches()) {
      next++;
      return "";
    }
    next = Integer.parseInt(writable.group(1)) + 1;
    return follows ? "" : "[" + number + "] ";
  }

  boolean canBeStated(LineRef ref) {
    return WRITABLE.matcher(ref.number()).matches();
  }

  /** The same in full, whether or not it follows. */
  String stated(LineRef ref) {
    mark(ref);
    return "[" + ref.number() + "] ";
  }
}

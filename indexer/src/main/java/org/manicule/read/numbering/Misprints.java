package org.manicule.read.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.model.SourcePosition;

/**
 * Finds stated line numbers that cannot be meant, and lines that have none of their own left, so
 * that each line is cited by one number.
 *
 * <ul>
 *   <li>Where 350 and 370 stand twenty lines apart but the line between them that should be 360
 *       says 366, or stands one line off, that number is not heeded.
 *   <li>Where an edition counts two lines as one, so that 110 and 115 stand six lines apart, the
 *       one too many before 115 is {@code 114a}.
 * </ul>
 */
public final class Misprints {

  private static final int MOST_EXTRA = 6;

  private final Map<SourcePosition, String> corrections = new HashMap<>();
  private final List<SourcePosition> sinceStated = new ArrayList<>();
  private Stated before = new Stated(0, 0, new SourcePosition(1, 1));
  private Optional<Held> held = Optional.empty();
  private int count;
  private int divisionStart;
  private boolean newDivision;

  /** A number and which line, counted from 1, it stands at. */
  private record Stated(int number, int count, SourcePosition position) {

    boolean agreesWith(Stated other) {
      return other.number - number == other.count - count;
    }
  }

  /** A number that the next one will confirm or not, and the lines without one before it. */
  private record Held(Stated stated, List<SourcePosition> unnumbered) {}

  /** A division begins, in which lines may be counted anew. */
  public void division() {
    newDivision = true;
    divisionStart = count;
  }

  /**
   * A line, or the first part of one.
   *
   * @param number as stated; negative where none is
   */
  public void line(int number, SourcePosition position) {
    count++;
    if (number < 0) {
      sinceStated.add(position);
      return;
    }
    Stated stated = new Stated(number, count, position);
    boolean restarts = newDivision && number <= lastNumber();
    if (restarts) {
      accept();
      before = new Stated(0, divisionStart, position);
      sinceStated.subList(0, Math.max(0, sinceStated.size() - (count - 1 - divisionStart))).clear();
    }
    judge(stated);
    held = Optional.of(new Held(stated, List.copyOf(sinceStated)));
    sinceStated.clear();
    newDivision = false;
  }

  /** What lines are to be cited by instead: nothing, or the number before with a letter. */
  public Map<SourcePosition, String> corrections() {
    accept();
    return Map.copyOf(corrections);
  }

  private int lastNumber() {
    return held.map(h -> h.stated().number()).orElse(before.number());
  }

  private void judge(Stated next) {
    boolean misprint =
        held.map(Held::stated)
            .filter(number -> before.agreesWith(next) && !before.agreesWith(number))
            .isPresent();
    if (misprint) {
      held.ifPresent(h -> corrections.put(h.stated().position(), ""));
      held = Optional.empty();
    } else {
      accept();
    }
  }

  private void accept() {
    held.ifPresent(
        h -> {
          letter(h.stated(), h.unnumbered());
          before = h.stated();
        });
    held = Optional.empty();
  }

  private void letter(Stated stated, List<SourcePosition> unnumbered) {
    int lines = stated.count() - before.count();
    int numbers = stated.number() - before.number();
    int extra = lines - numbers;
    boolean few = numbers > 0 && extra > 0 && extra <= MOST_EXTRA && extra <= unnumbered.size();
    for (int i = 0; few && i < extra; i++) {
      SourcePosition position = unnumbered.get(unnumbered.size() - extra + i);
      corrections.put(position, (stated.number() - 1) + String.valueOf((char) ('a' + i)));
    }
  }
}

package org.manicule.index;

import java.util.Map;
import org.manicule.model.WorkSummary;

/** How much a generation holds. */
public record Counts(long works, long lines, long passages, long glosses) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(WorkSummary work) {
    return new Counts(1, work.lines(), work.passages(), work.glosses());
  }

  public Counts plus(Counts other) {
    return new Counts(
        works + other.works,
        lines + other.lines,
        passages + other.passages,
        glosses + other.glosses);
  }

  public Counts minus(Counts other) {
    return new Counts(
        works - other.works,
        lines - other.lines,
        passages - other.passages,
        glosses - other.glosses);
  }

  /** {@code 1 28 7 7}: works, lines, passages, glosses. */
  String print() {
    return works + " " + lines + " " + passages + " " + glosses;
  }

  static Counts parse(String printed) {
    String[] numbers = printed.split(" ", -1);
    return new Counts(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]));
  }

  /** Under the key of a commit's data. */
  static Counts in(Map<String, String> data, String key) {
    return data.containsKey(key) ? parse(data.get(key)) : NONE;
  }
}

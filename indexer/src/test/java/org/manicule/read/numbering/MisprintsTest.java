package org.manicule.read.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.model.SourcePosition;

class MisprintsTest {

  /** A dot is a line without a number, a stroke a new division; lines count from 1. */
  @ParameterizedTest
  @CsvSource({
    "1 . 3 . 5, {}",
    "1 . 30 . 5, {3=}", // Neither neighbour agrees.
    "1 . . 3 . 5, {3=2a}", // Two lines where the edition counts one.
    "1 . . . . . 5 6, '{5=4a, 6=4b}'",
    "2 . . . 5 6, {1=}", // The first number, too, may be a misprint.
    "1 2 | 1 . 3, {}", // A division that begins again.
    "1 2 | 3 . 5, {}", // One that goes on.
    "1 2 | . 2 . 40 . 6, {6=}",
    "1 . . . . . . . . . . . 3, {}", // So many too many are no slip.
  })
  void findsNumbersThatCannotBeMeant(String lines, String corrections) {
    Misprints misprints = new Misprints();
    int line = 0;
    for (String each : lines.split(" ", -1)) {
      if (each.equals("|")) {
        misprints.division();
      } else {
        line++;
        misprints.line(each.equals(".") ? -1 : Integer.parseInt(each), new SourcePosition(line, 1));
      }
    }
    Map<Integer, String> found = new TreeMap<>();
    misprints.corrections().forEach((position, number) -> found.put(position.line(), number));
    assertThat(found).hasToString(corrections);
  }
}

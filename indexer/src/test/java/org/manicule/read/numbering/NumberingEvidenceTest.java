package org.manicule.read.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingEvidenceTest {

  /** {@code (} opens a division, {@code (2:} one with a number, figures are lines. */
  @ParameterizedTest
  @CsvSource({
    "(1: 1 2 ) (2: 1 2 ), {1}", // Books, each counted from 1.
    "(1: 1 2 ) (2: 3 4 ), {}", // Books counted through.
    "(1: (1: 1 2 ) (2: 1 ) ) (2: (1: 1 ) (2: 1 ) ), '{1, 2}'", // Acts and scenes.
    "(1: (1: 1 2 ) (2: 3 ) ) (2: (1: 1 ) (2: 2 ) ), {1}", // Scenes counted through the act.
    "( (1: 1 ) (2: 1 ) ) ( (3: 1 ) (4: 1 ) ), {2}", // Poems counted through the parts.
    "( 1 2 ) ( 1 2 ), {1}", // No numbers, but lines that begin again.
    "(1: ) (2: ), {1}", // Numbers, but no lines that state theirs.
    "( ) ( ), {}",
    "(1: 5 10 ) (2: 5 ) (3: 15 ) (4: 5 ), {1}", // Chance makes one seem to go on.
  })
  void tellsWhichDivisionsStandInReferences(String events, String depths) {
    NumberingEvidence evidence = new NumberingEvidence();
    for (String event : events.split(" ", -1)) {
      if (event.startsWith("(")) {
        evidence.openDivision();
        if (event.length() > 1) {
          evidence.divisionNumber(Integer.parseInt(event.substring(1, event.length() - 1)));
        }
      } else if (event.equals(")")) {
        evidence.closeDivision();
      } else {
        evidence.lineNumber(Integer.parseInt(event));
      }
    }
    assertThat(evidence.countedDepths()).hasToString(depths);
  }
}

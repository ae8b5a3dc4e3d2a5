package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"a b\" so",
        "say “a b” so",
        "say 'a b' so",
        "say ‘a b’ so",
        "say „a b“ so",
        "say „a b” so",
        "say ”a b” so",
        "say «a b» so",
        "say « a b » so",
        "say »a b« so",
        "say ‹a b› so",
        "say ‚a b‘ so",
        "say 「a b」 so",
        "say ``a b'' so",
        "(\"a b\")",
        "\"a b\"",
      })
  void quotationsOfEveryStyleAreFound(String text) {
    assertPairs(text, "a b");
  }

  @Test
  void quotationsNest() {
    assertPairs("\"between 'known' and 'seen'\"", "between 'known' and 'seen'(known, seen)");
    assertPairs("“a ‘b’ c”", "a ‘b’ c(b)");
    assertPairs("'a \"b\"'", "a \"b\"(b)");
    assertPairs("'a 'b''", "a 'b'(b)");
  }

  @Test
  void apostropheIsNoQuotationMark() {
    assertPairs("Jove's and o'er, the gods' wrath", "");
    assertPairs("heav'n \"o'er th' air\" and Jove's", "o'er th' air");
    assertPairs("‘Jove’s wrath’", "Jove’s wrath");
  }

  @Test
  void unclosedMarksDoNoHarm() {
    assertPairs("\"open and \"a b\" so", "a b");
    assertPairs("“open\n\nnext “a b” so", "a b");
    assertPairs("close” and \"a b\" so \"", "a b");
    assertPairs("\"a 'b\" c", "a 'b");
    assertPairs("12\" long and \"a b\"", "a b");
  }

  @Test
  void hostileTextsTakeNoLongTime() {
    for (String piece : List.of("\"", "“", "”", "'", " \"a", "“'a ", "''", "«a ‹", "\"a\" ")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> QuotationMarks.in(piece.repeat(100_000)));
    }
  }

  private static void assertPairs(String text, String expected) {
    assertThat(shown(text, QuotationMarks.in(text))).isEqualTo(expected);
  }

  private static String shown(String text, List<QuotationMarks.Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                pair.inside().of(text).strip()
                    + (pair.inner().isEmpty() ? "" : "(" + shown(text, pair.inner()) + ")"))
        .collect(Collectors.joining(", "));
  }
}

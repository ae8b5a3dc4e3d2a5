package org.manicule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2                          |         | 2
          12a                        |         | 12a
          2.                         |         | 2
          IV                         |         | 4
          iv.                        |         | 4
          I                          |         | 1
          I. The Burial of the Dead  |         | 1
          II: The Return             |         | 2
          2) The Return              |         | 2
          II – The Return            |         | 2
          2 - The Return             |         | 2
          Canto IV                   | canto   | 4
          CANTO IV                   | canto   | 4
          canto iv                   | canto   | 4
          Book II: The Return        | book    | 2
          Book II. The Return        | book    | 2
          Book II, the Return        | book    | 2
          Book II—The Return         | book    | 2
          Book II The Return         | book    | 2
          Book 2 The Return          | book    | 2
          Book I: Arms               | book    | 1
          Bk. 3                      | bk      | 3
          No. 3                      | no      | 3
          § 3                        | §       | 3
          §3                         | §       | 3
          Sonnet CLIV                | sonnet  | 154
          Sonnet XVIIII              | sonnet  | 19
          Liber Primus IV            |         |
          Scène IV                   | scène   | 4
          SCÈNE IV                   | scène   | 4
          Песнь II                   | песнь   | 2
          """)
  void readsTheNumberThatAHeadingBears(String heading, String label, String number) {
    assertNumber(heading, label == null ? "" : label, number == null ? "" : number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I remember",
        "I, Claudius",
        "I — who loved",
        "I'm Nobody",
        "Mix",
        "MIX",
        "DIM",
        "Civil War",
        "A Vision",
        "C",
        "L",
        "Part C",
        "Poem I wrote",
        "Part of me",
        "Act I, Scene 2",
        "Book II, Canto IV",
        "London, 1802",
        "100 Love Sonnets",
        "Thirteen Ways",
        "V. S. Naipaul",
        "2.14",
        "12345",
        "Bookish 3",
        "Sonnets from the Portuguese",
        "Book the First"
      })
  void readsNoNumberInOrdinaryWords(String heading) {
    assertNumber(heading, "", "");
  }

  private static void assertNumber(String heading, String label, String number) {
    HeadingNumber found = HeadingNumber.of(heading).orElse(new HeadingNumber("", ""));
    assertThat(found).isEqualTo(new HeadingNumber(label, number));
  }
}

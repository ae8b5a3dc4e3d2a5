package org.manicule.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.text.Span;
import org.manicule.text.Words;

/** A citation is made in one state of the text and looked up in another. */
class RediscoveryTest {

  private static final Words ENGLISH = Words.in("en");

  private static final List<String> POEM =
      List.of(
          "In hidden realms where numbers dream,",
          "A hush pervades the silent seam;",
          "For every weight, a whispered trace,",
          "A secret door to latent space.",
          "No pixel sparks, no words appear,",
          "Yet fertile silence hovers near;",
          "Sing, heavenly Muse,",
          "Between the bounds of known and seen,",
          "Sing, heavenly Muse,");

  @Test
  void aTextThatNobodyEditedHasItStillThere() {
    assertFound(4, 4, POEM, "still at 4");
    assertFound(3, 4, POEM, "still at 3-4");
  }

  @Test
  void newLinesBeforeItMoveIt() {
    assertFound(4, 4, with(POEM, 0, "A new first line", "and a second"), "moved from 4 to 6");
    assertFound(3, 4, with(POEM, 0, "A new first line"), "moved from 3-4 to 4-5");
  }

  @Test
  void aLineGoneBeforeItMovesIt() {
    assertFound(4, 4, without(POEM, 1), "moved from 4 to 3");
  }

  @Test
  void aLineNewInsideARangeWidensIt() {
    assertFound(2, 4, with(POEM, 2, "A new line in the middle"), "moved from 2-4 to 2-5");
  }

  @Test
  void newLineBreaksLeaveItWhereItsWordsAre() {
    List<String> broken = with(without(POEM, 3), 3, "A secret door", "to latent space.");
    assertFound(4, 4, broken, "moved from 4 to 4-5");
  }

  @Test
  void aMendedWordLeavesItInOtherWords() {
    List<String> mended = with(without(POEM, 3), 3, "A hidden door to latent space.");
    assertFound(4, 4, mended, "still at 4, in other words");
    assertFound(4, 4, with(mended, 0, "New"), "moved from 4 to 5, in other words");
  }

  @Test
  void spellingAccentsAndPunctuationAreNoOtherWords() {
    assertFound(4, 4, with(without(POEM, 3), 3, "A SECRET door — to látent space!"), "still at 4");
  }

  @Test
  void whatWasDeletedIsGone() {
    assertFound(4, 4, without(POEM, 3), "no longer in the text");
    assertFound(4, 4, List.of(), "no longer in the text");
  }

  @Test
  void aRefrainThatMovedIsNotGuessedAt() {
    assertFound(7, 7, with(POEM, 0, "New"), "no longer at 7, but at 8 and 10");
    assertFound(9, 9, with(POEM, 0, "New"), "no longer at 9, but at 8 and 10");
  }

  @Test
  void aRefrainThatStandsIsStillThere() {
    assertFound(9, 9, POEM, "still at 9");
  }

  @Test
  void aReferenceThatIsNoMoreLeadsToTheWordsAllTheSame() {
    QuotedWords words = quoted(POEM, 6, 6);
    assertThat(new Rediscovery(lines(POEM.subList(3, 9)), ENGLISH).find(words, Optional.empty()))
        .extracting(found -> found.sentence("12a"))
        .isEqualTo("moved from 12a to 3");
  }

  @Test
  void wordsOfAFewLettersAreNotFoundInOtherWords() {
    assertFound(
        1, 1, List.of("Sing, Muse", "no"), List.of("Sung, Muse", "no"), "no longer in the text");
  }

  @Test
  void afterAnyInsertionsEveryLineIsFoundWhereItIs() {
    long seed = Long.getLong("manicule.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      before.add("word" + i + " stands in line" + i + " alone");
    }
    List<String> after = new ArrayList<>(before);
    for (int i = 0; i < 50; i++) {
      after.add(random.nextInt(after.size() + 1), "inserted " + random.nextInt());
    }
    Rediscovery text = new Rediscovery(lines(after), ENGLISH);
    for (int number = 1; number <= before.size(); number++) {
      int now = after.indexOf(before.get(number - 1)) + 1;
      assertThat(
              text.find(quoted(before, number, number), Optional.of(new Span(number - 1, number)))
                  .sentence("" + number))
          .as("line %d, -Dmanicule.seed=%d", number, seed)
          .isEqualTo(now == number ? "still at " + now : "moved from " + number + " to " + now);
    }
  }

  private static void assertFound(int first, int last, List<String> now, String expected) {
    assertFound(first, last, POEM, now, expected);
  }

  private static void assertFound(
      int first, int last, List<String> then, List<String> now, String expected) {
    Optional<Span> cited =
        last <= now.size() ? Optional.of(new Span(first - 1, last)) : Optional.empty();
    String reference = first == last ? "" + first : first + "-" + last;
    assertThat(
            new Rediscovery(lines(now), ENGLISH)
                .find(quoted(then, first, last), cited)
                .sentence(reference))
        .isEqualTo(expected);
  }

  private static QuotedWords quoted(List<String> text, int first, int last) {
    String words = String.join("\n", text.subList(first - 1, last));
    String written = QuotedWords.of(words, ENGLISH).orElseThrow().toString();
    return QuotedWords.parse(written, ENGLISH).orElseThrow();
  }

  private static List<String> with(List<String> text, int at, String... added) {
    List<String> edited = new ArrayList<>(text);
    edited.addAll(at, List.of(added));
    return edited;
  }

  private static List<String> without(List<String> text, int at) {
    List<String> edited = new ArrayList<>(text);
    edited.remove(at);
    return edited;
  }

  private static List<Line> lines(List<String> text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text) {
      lines.add(Line.of(lines.size(), LineRef.of("" + (lines.size() + 1)), line));
    }
    return lines;
  }
}

package org.manicule.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.query.Query.Near;
import org.manicule.query.Query.Phrase;
import org.manicule.query.Query.Prefix;
import org.manicule.query.Query.Proximity;
import org.manicule.query.Query.Word;

class QueryParserTest {

  @Test
  void everyKindOfQueryHasItsPlaceInTheTree() {
    assertTree("weights", new Word("weights"));
    assertTree("interpol*", new Prefix("interpol"));
    assertTree("probabillity~", new Near("probabillity"));
    assertTree("\"phantom keys\"", new Phrase("phantom keys"));
    assertTree("\"keys door\"~5", new Proximity("keys door", 5));
    assertTree("line:keys", new Query.In(Field.LINE, new Word("keys")));
    assertTree("-keys", new Query.Not(new Word("keys")));
    assertTree("a b", new Query.And(List.of(new Word("a"), new Word("b"))));
    assertTree("a OR b", new Query.Or(List.of(new Word("a"), new Word("b"))));
    assertTree("", new Query.Nothing());
  }

  @Test
  void andBindsCloserThanOr() {
    Query ab = new Query.And(List.of(new Word("a"), new Word("b")));

    assertTree("a b OR c", new Query.Or(List.of(ab, new Word("c"))));
    assertTree("c OR a AND b", new Query.Or(List.of(new Word("c"), ab)));
  }

  @Test
  void whatIsLeftOutInAFieldIsLeftOutOfAll() {
    assertTree("line:(-a)", new Query.Not(new Query.In(Field.LINE, new Word("a"))));
  }

  @Test
  void anEmptyQueryNeedsNoNote() {
    assertThat(QueryParser.parse("").notes()).isEmpty();
    assertThat(QueryParser.parse(" \t\n\u3000\uFEFF").notes()).isEmpty();
  }

  @Test
  void scriptsOfAllDirectionsAreWords() {
    assertPrinted("שלום \u200Fעולם", "שלום עולם");
    assertPrinted("\u202Eline:نور\u202C", "line:نور");
    assertPrinted("μῆνιν ἄειδε", "μῆνιν ἄειδε");
    assertPrinted("「春眠」不覚", "\"春眠\" 不覚");
    assertPrinted("e\u0301tude* नमस्ते", "e\u0301tude* नमस्ते");
    assertPrinted("𝔪𝔞𝔫𝔦𝔠𝔲𝔩𝔢*", "𝔪𝔞𝔫𝔦𝔠𝔲𝔩𝔢*");
  }

  @Test
  void brokenSurrogatesAndControlCharactersAreBlanks() {
    assertPrinted("a\uD83Db", "a b");
    assertPrinted("\uDC00keys\u0000door\u0007", "keys door");
  }

  @Test
  void dottedAndDotlessLettersMakeNoField() {
    assertPrinted("LINE:a", "line:a");
    assertPrinted("LİNE:a", "LİNE:a");
    assertPrinted("lıne:a", "lıne:a");
    assertPrinted("gloſs:a", "gloſs:a");
  }

  @Test
  void aLongQueryIsCutWhereAWordEnds() {
    Parsed parsed = QueryParser.parse("x".repeat(990) + " longer ".repeat(1_000));

    assertThat(parsed.query().print()).isEqualTo("x".repeat(990) + " longer");
    assertThat(parsed.notes()).containsExactly("Only the first 1000 of 8990 characters were read.");
    assertThat(QueryParser.parse("x".repeat(5_000)).query()).isEqualTo(new Word("x".repeat(1_000)));
    assertThat(QueryParser.parse("𝔪".repeat(999)).query()).isEqualTo(new Word("𝔪".repeat(500)));
  }

  @Test
  void aSurrogatePairIsNotCutInHalves() {
    assertThat(QueryParser.parse("x" + "𝔪".repeat(999)).query())
        .isEqualTo(new Word("x" + "𝔪".repeat(499)));
  }

  @Test
  void onlySoManyWordsAreRead() {
    String numbers =
        IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    Parsed parsed = QueryParser.parse(numbers);

    assertThat(((Query.And) parsed.query()).parts()).hasSize(QueryLimits.MOST_CLAUSES);
    assertThat(parsed.notes()).containsExactly("Only the first 64 words and phrases were read.");
  }

  @Test
  void deepParenthesesAreLeftOut() {
    Parsed parsed = QueryParser.parse("(".repeat(20) + "a OR b" + ")".repeat(20) + " c");

    assertThat(parsed.query().print()).isEqualTo("(a OR b) c");
    assertThat(parsed.notes())
        .containsExactly("Parentheses inside more than 16 others were left out.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "()", ")(", "\"", "-", "*", "~", "NOT ", "a OR ", "AND", "line:", "-(", "\"a\"~",
        "line:(", "a*~", "((a ", "-line:-", "\uD800", "\"a\" ", "NOT(", "OR)", "\u200F", "a~2~", ":"
      })
  void hostileRepetitionIsReadInTimeAndUnderstoodAlikeAgain(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertUnderstoodAlikeAgain(part.repeat(100_000)));
  }

  private static void assertTree(String typed, Query expected) {
    assertThat(QueryParser.parse(typed).query()).as(typed).isEqualTo(expected);
  }

  private static void assertPrinted(String typed, String expected) {
    assertThat(QueryParser.parse(typed).query().print()).as(typed).isEqualTo(expected);
  }

  private static void assertUnderstoodAlikeAgain(String typed) {
    Query query = QueryParser.parse(typed).query();

    assertThat(QueryParser.parse(query.print()).query()).isEqualTo(query);
  }
}

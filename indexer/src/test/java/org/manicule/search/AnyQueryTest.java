package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.index.SampleWork;
import org.manicule.model.LinkedWork;
import org.manicule.text.Span;

/** Whatever is asked, there is an answer, and what it says of itself is true. */
class AnyQueryTest {

  /** Set it with {@code -Dseed=} to repeat a run; every failure names it. */
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  private static final List<String> PIECES =
      List.of(
          "the",
          "silent",
          "weights",
          "latent space",
          "phantom",
          "probabillity",
          "in‑between",
          "\"",
          "\"waits the art\"",
          "“known”",
          "(",
          ")",
          "((((",
          " OR ",
          " AND ",
          " NOT ",
          "-",
          "--",
          "*",
          "a*",
          "in*",
          "e*",
          "~",
          "~3",
          "thousnd~",
          "\"moons sight\"~9",
          "line:",
          "gloss:",
          "quoted:",
          "work:",
          "author:",
          "concept:",
          "concept:latent-space",
          "נקודה",
          "ש\u05c1",
          "e\u0301",
          "\u0301",
          "😀",
          "\ud83d",
          "\u0000",
          "\u202e",
          "İ",
          "ı",
          "ß",
          "ſilent",
          "ΜΗΝΙΝ",
          "中文",
          "½",
          "②",
          "a.b.c",
          "10:30",
          "don't",
          "--Sorry",
          "|",
          "[1]",
          "{",
          "\\",
          "/",
          "^2",
          "<b>",
          "&amp;",
          "%00",
          "  ",
          "\t",
          "\n",
          "hidden hidden");

  private static final SearchEngine ENGINE =
      LuceneEngineTest.lucene(
          List.of(
              Poem.linked(),
              SampleWork.of("arma", "la").stanza("Arma virumque cano").build(),
              SampleWork.of("menin", "grc").stanza("μῆνιν ἄειδε θεὰ").build(),
              SampleWork.of("inferno", "it").stanza("Nel mezzo del cammin").build()),
          Poem.concepts());

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(5_000),
        "a ".repeat(5_000),
        "a* ".repeat(300),
        "in* OR ".repeat(100),
        "weigths~ ".repeat(100),
        "(".repeat(1_000),
        "-".repeat(1_000),
        "\"" + "the ".repeat(400) + "\"",
        "\"" + "the space ".repeat(200) + "\"~50",
        "line:gloss:quoted:work:author:concept:".repeat(30) + "x",
        "(a OR (b c (d OR (e f (g OR (h i (j OR (k l (m OR (n o))))))))))",
        "😀".repeat(600),
        "e\u0301".repeat(600),
        "\u0301".repeat(1_000),
        IntStream.range(0, 64).mapToObj(i -> "silnt" + i + "~").collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileQueryIsAnsweredSoon(String query) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertAnswered(query));
  }

  @Test
  void aLongQueryInManyLanguagesIsAnswered() {
    List<LinkedWork> works =
        Stream.of("ar bg cs da de el en es fi fr hu it la nb nl no pt ro ru sv tr".split(" "))
            .map(language -> SampleWork.of("work-" + language, language).stanza("alpha").build())
            .toList();
    String words =
        IntStream.range(0, 64).mapToObj(i -> "weights").collect(Collectors.joining(" OR (b "));
    String many =
        IntStream.range(0, 64).mapToObj(i -> "alpha" + i + "~").collect(Collectors.joining(" OR "));
    String some = IntStream.range(0, 63).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR "));
    try (SearchEngine engine = LuceneEngineTest.lucene(works, Poem.concepts())) {
      SearchResult shortened = engine.search(SearchRequest.of("alpha OR " + some));
      assertThat(shortened.total().value()).isEqualTo(21);
      assertThat(shortened.understood().notes())
          .containsExactly("Only the first 16 words were searched: these are too many at once.");
      assertThat(engine.search(SearchRequest.of(many)).total().value()).isEqualTo(21);
      assertThat(engine.search(SearchRequest.of("alpha OR " + words)).total().value())
          .isEqualTo(21);
    }
  }

  @Test
  void anyQueryIsAnswered() {
    Random random = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      String query =
          random
              .ints(1 + random.nextInt(8), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertThatCode(() -> assertAnswered(query))
          .as("seed %d, query '%s'", SEED, query)
          .doesNotThrowAnyException();
    }
  }

  private static void assertAnswered(String query) {
    SearchResult result =
        ENGINE.search(new SearchRequest(query, Set.of(), Set.of(), 0, SearchRequest.LARGEST_PAGE));
    ENGINE.complete(query, 10);
    assertThat(result.total().value()).isEqualTo(result.hits().size());
    assertThat(result.facets().works().stream().mapToLong(Facets.WorkCount::count).sum())
        .isEqualTo(result.total().value());
    result.hits().forEach(AnyQueryTest::assertMarksLieInTheirTexts);
    assertThat(ENGINE.search(SearchRequest.of(result.understood().query())).total())
        .as("what was understood finds the same")
        .isEqualTo(result.total());
  }

  private static void assertMarksLieInTheirTexts(Hit hit) {
    hit.lines().forEach(line -> assertMarks(line.text(), line.marks()));
    hit.glosses().forEach(gloss -> assertMarks(gloss.text(), gloss.marks()));
    hit.glosses().forEach(gloss -> assertThat(gloss.marks()).isNotEmpty());
  }

  private static void assertMarks(String text, List<Span> marks) {
    int end = -1;
    for (Span mark : marks) {
      assertThat(mark.start()).isGreaterThan(end);
      assertThat(mark.end()).isBetween(mark.start() + 1, text.length());
      assertThat(Character.isLowSurrogate(text.charAt(mark.start()))).isFalse();
      end = mark.end();
    }
  }
}

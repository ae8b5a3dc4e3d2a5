package org.manicule.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all queries; {@code -Dseed=} repeats a run. */
class QueryPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int RUNS = 5_000;

  private static final List<String> WORDS =
      List.of(
          "keys",
          "in-between",
          "10:30",
          "foo:bar",
          "might's",
          "or",
          "נור",
          "é",
          "𝔪𝔫",
          "a*b",
          "x½");
  private static final List<String> PHRASES =
      List.of("phantom keys", "weights", "a, b (c) - d", "OR", "line:a", "it's ~5 *");
  private static final List<String> SHREDS =
      List.of(
          "keys", "a", "-", "\"", "“", "(", ")", "*", "~", "~5", ":", "line:", "gloss:", "foo:",
          "OR", "AND", "NOT", " ", " ", " ", "\u3000", "，", "\uD83D", "\u202E", "İ", "e\u0301",
          "\u0301", "½");

  private final RandomGenerator random = new java.util.Random(SEED);

  @Test
  void whatIsPrintedParsesToTheSameTree() {
    for (int run = 0; run < RUNS; run++) {
      Query query = tree(4);

      Parsed parsed = QueryParser.parse(query.print());

      assertThat(parsed.query()).as("seed %d: %s", SEED, query.print()).isEqualTo(query);
    }
  }

  @Test
  void whateverIsTypedIsUnderstoodAlikeAgain() {
    for (int run = 0; run < RUNS; run++) {
      String typed = typed();

      Query query = QueryParser.parse(typed).query();

      assertThat(QueryParser.parse(query.print()).query())
          .as("seed %d: %s", SEED, typed)
          .isEqualTo(query);
    }
  }

  @Test
  void whatHasALetterFindsSomethingOrSaysWhyNot() {
    for (int run = 0; run < RUNS; run++) {
      String typed = typed() + " keys";

      Parsed parsed = QueryParser.parse(typed);

      assertThat(parsed.query()).as("seed %d: %s", SEED, typed).isNotEqualTo(new Query.Nothing());
    }
  }

  private Query tree(int depth) {
    return switch (depth == 0 ? random.nextInt(5) : random.nextInt(9)) {
      case 0 -> new Query.Word(one(WORDS));
      case 1 -> new Query.Prefix(one(List.of("in", "inter", "é-é", "𝔪𝔫")));
      case 2 -> new Query.Near(one(WORDS));
      case 3 -> new Query.Phrase(one(PHRASES));
      case 4 -> new Query.Proximity("keys, of door", random.nextInt(51));
      case 5 -> Query.in(one(List.of(Field.values())), tree(depth - 1));
      case 6 -> Query.not(tree(depth - 1));
      case 7 -> Query.and(trees(depth - 1));
      default -> Query.or(trees(depth - 1));
    };
  }

  private List<Query> trees(int depth) {
    return Stream.generate(() -> tree(depth)).limit(random.nextInt(1, 3)).toList();
  }

  private String typed() {
    return String.join("", Stream.generate(() -> one(SHREDS)).limit(random.nextInt(30)).toList());
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

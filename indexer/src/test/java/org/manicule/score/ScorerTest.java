package org.manicule.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.link.Linker;

/** Figures of a small commentary that can be told by hand. */
class ScorerTest {

  private static final Path HARBOUR =
      Path.of("src/test/resources/org/manicule/score/harbour").toAbsolutePath();

  @TempDir Path folder;

  /** A clock that goes on by a millisecond whenever it is read. */
  private static Scorer scorer() {
    AtomicLong now = new AtomicLong();
    return new Scorer(new Linker(), () -> now.addAndGet(1_000_000));
  }

  /** Of nine notes one is ambiguous, one absent, one a line beside, and one steps back. */
  @Test
  void eachSettingHasItsFigures() throws IOException {
    List<Score> scores = scorer().score(TestCollection.read(HARBOUR));

    assertThat(Scoreboard.text(scores))
        .startsWith(
            """
            collection         setting                     notes right % wrong % ambiguous % orphan % precision % lemmata/s
            harbour            1 reference stated              9    66.7    11.1        11.1     11.1        85.7      9000
                                 within two lines                   77.8                                    100.0
            harbour            2 only the division known       9    66.7    11.1        11.1     11.1        85.7      9000
                                 within two lines                   77.8                                    100.0
            harbour            3 only the work known           9    55.6    22.2        11.1     11.1        71.4      9000
                                 within two lines                   66.7                                     85.7

            harbour, 1 reference stated: lemmata of which no word stands in the work in the same form: 2, refused: 1; notes without target, left out: 1
            harbour, 2 only the division known: lemmata of which no word stands in the work in the same form: 2, refused: 1
            harbour, 3 only the work known: lemmata of which no word stands in the work in the same form: 2, refused: 1
            """);
  }

  @Test
  void aFolderOfCollectionsGivesThemByName() throws IOException {
    for (String name : List.of("b", "a")) {
      Path copy = Files.createDirectory(folder.resolve(name));
      Files.copy(HARBOUR.resolve("lines.jsonl"), copy.resolve("lines.jsonl"));
      Files.copy(HARBOUR.resolve("notes.jsonl"), copy.resolve("notes.jsonl"));
    }
    Files.createDirectory(folder.resolve("other"));

    assertThat(TestCollection.in(folder))
        .extracting(TestCollection::name)
        .containsExactly("a", "b");
    assertThat(TestCollection.in(folder.resolve("a"))).hasSize(1);
    assertThat(TestCollection.in(folder.resolve("other"))).isEmpty();
  }

  @Test
  void mistakesNameFileAndLine() throws IOException {
    assertRefused("{\"work\": \"a\"}\n", ":1: an object must have a text 'line_id'");
    assertRefused("\n{", ":2: this is no JSON object");
    assertRefused("[]", ":1: an object must have a text 'work'");
  }

  @Test
  void anEmptyCollectionHasNoFiguresAndFailsNowhere() throws IOException {
    Files.writeString(folder.resolve("lines.jsonl"), "");
    Files.writeString(folder.resolve("notes.jsonl"), "");

    assertThat(scorer().score(TestCollection.read(folder)))
        .hasSize(3)
        .allSatisfy(score -> assertThat(score.notes()).isZero());
    assertThat(Scoreboard.text(scorer().score(TestCollection.read(folder))))
        .contains(": no note both quotes words and has a line\n");
  }

  @Test
  void notesOnLinesThatTheTextLacksAreLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("lines.jsonl"), "{\"work\":\"a\",\"line_id\":\"1\",\"text\":\"A rose\"}");
    Files.writeString(
        folder.resolve("notes.jsonl"),
        "{\"work\":\"a\",\"lemma\":\"rose\",\"target_line_ids\":[\"7\"]}");

    Score score = scorer().score(TestCollection.read(folder)).getFirst();

    assertThat(score.notes()).isZero();
    assertThat(score.withoutTarget()).isEqualTo(1);
  }

  @Test
  void theLanguageIsGuessedFromCommonWords() {
    assertGuessed("The sea of the night and the stars", "en");
    assertGuessed("et terris iactatus et alto, nec est", "la");
    assertGuessed("nel mezzo del cammin di nostra vita, che la", "it");
    assertGuessed("μῆνιν ἄειδε θεὰ", "grc");
    assertGuessed("", "");
  }

  private void assertRefused(String lines, String words) throws IOException {
    Files.writeString(folder.resolve("lines.jsonl"), lines);
    Files.writeString(folder.resolve("notes.jsonl"), "");

    assertThatThrownBy(() -> TestCollection.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith(words);
  }

  private static void assertGuessed(String line, String language) {
    assertThat(LanguageGuess.of(List.of(new Verse("a", "1", "", line, "")))).isEqualTo(language);
  }
}

package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.model.Comment;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Numbering;
import org.manicule.model.Place;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.AnyText;
import org.manicule.text.LatinStems;
import org.manicule.text.Span;
import org.manicule.text.Word;
import org.manicule.text.Words;

/** What holds for any text, however hostile. Each case names its seed. */
class LinkerPropertiesTest {

  private static final List<String> LANGUAGES = List.of("en", "la", "grc", "it", "tr", "he", "");
  private static final List<Target.Scope> SCOPES = List.of(Target.Scope.values());
  private static final Linker LINKER = new Linker(language -> new LatinStems());

  @RepeatedTest(150)
  void everythingLinkedLiesInItsTextAndIsWhatTheLemmaSays(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    LinkedWork linked = LINKER.link(work(new Random(seed)));
    for (LinkedGloss gloss : linked.glosses()) {
      for (Explanation explanation : gloss.explanations()) {
        assertExplanation(explanation, gloss.gloss().comment().text(), linked, "seed " + seed);
      }
    }
  }

  private static void assertExplanation(
      Explanation explanation, String body, LinkedWork linked, String seed) {
    Lemma lemma = explanation.lemma();
    assertThat(explanation.span().contains(lemma.span())).as(seed).isTrue();
    assertThat(explanation.span().end()).as(seed).isLessThanOrEqualTo(body.length());
    assertThat(lemma.span().of(body)).as(seed).isEqualTo(lemma.text());
    switch (explanation.link()) {
      case Link.Linked(Place place, String reason) -> assertPlace(place, lemma, linked, seed);
      case Link.Ambiguous ambiguous -> {
        assertThat(ambiguous.candidates()).as(seed).hasSizeGreaterThan(1);
        ambiguous.candidates().forEach(place -> assertPlace(place, lemma, linked, seed));
        assertThat(ambiguous.fix()).as(seed).isNotBlank();
      }
      case Link.Orphan orphan -> assertThat(orphan.fix()).as(seed).isNotBlank();
    }
  }

  private static void assertPlace(Place place, Lemma lemma, LinkedWork linked, String seed) {
    List<String> found = new ArrayList<>();
    assertThat(place.score()).as(seed).isBetween(0.0, 1.0);
    Words words = Words.in(linked.work().info().language());
    for (Place.Run run : place.runs()) {
      String line = linked.work().text().lines().get(run.line()).text();
      assertThat(run.span().end()).as(seed).isLessThanOrEqualTo(line.length());
      words.of(run.span().of(line)).forEach(word -> found.add(word.key()));
    }
    if (place.means() == Place.Means.EXACT) {
      assertThat(String.join("", found))
          .as(seed)
          .isEqualTo(words.of(lemma.text()).stream().map(Word::key).collect(Collectors.joining()));
    }
  }

  @Test
  void oneWorkDoesNotChangeTheLinksOfAnother() {
    List<Work> works = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      works.add(work(new Random(seed)));
    }
    List<LinkedWork> linked = works.stream().map(LINKER::link).toList();
    List<Work> shuffled = new ArrayList<>(works);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled.parallelStream().map(LINKER::link))
        .containsExactlyInAnyOrderElementsOf(linked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\" ", "\"the sea\" ", "“a ‘b ", "\"", "'a", "a] ", "\"a ... b\" "})
  void aHundredThousandQuotationsTakeNoLongTime(String piece) {
    Work work = AnnotatedText.parse("en", "a b a the sea\na b\n\n> x");
    assertQuick(withGloss(work, piece.repeat(100_000)));
  }

  @Test
  void lemmaOfManyWordsInATextOfOneWordTakesNoLongTime() {
    String verse = "a a a a a a a a\n".repeat(2_000);
    Work work = AnnotatedText.parse("en", verse + "\n> x");
    assertQuick(withGloss(work, ("\"" + "a ".repeat(200) + "\" ").repeat(100)));
    assertQuick(withGloss(work, "\"a\" ".repeat(20_000)));
    assertQuick(withGloss(work, ("\"" + "a".repeat(50_000) + "\" ").repeat(10)));
  }

  private static void assertQuick(Work work) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LINKER.link(work));
  }

  private static Work withGloss(Work work, String body) {
    Gloss first = work.glosses().getFirst();
    Gloss gloss = new Gloss(1, first.target(), Comment.plain(body), "", new SourcePosition(1, 1));
    return new Work(work.id(), work.info(), work.text(), List.of(gloss));
  }

  private static Work work(Random random) {
    TextBuilder builder = new TextBuilder();
    List<String> lines = new ArrayList<>();
    for (int stanza = random.nextInt(3); stanza >= 0; stanza--) {
      builder.beginStanza(Stanza.Form.VERSE, random.nextBoolean() ? "" : AnyText.of(random, 3));
      for (int line = random.nextInt(4); line >= 0; line--) {
        lines.add(AnyText.of(random, 12));
        builder.line(lines.getLast());
      }
    }
    Text text = builder.build(Numbering.WORK);
    List<Gloss> glosses =
        IntStream.rangeClosed(1, random.nextInt(8)).mapToObj(i -> gloss(i, text, random)).toList();
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    return new Work(new WorkId("any"), WorkInfo.of("Any", language), text, glosses);
  }

  private static Gloss gloss(int ordinal, Text text, Random random) {
    Target.Scope scope = SCOPES.get(random.nextInt(SCOPES.size()));
    int line = random.nextInt(text.lines().size());
    Span lines =
        switch (scope) {
          case LINES -> new Span(line, line + 1);
          case STANZA -> Text.linesOf(text.stanzaOf(line));
          case DIVISION, WORK -> new Span(0, text.lines().size());
        };
    String quoted = text.lines().get(random.nextInt(text.lines().size())).text();
    String body = AnyText.of(random, 5) + "\"" + quoted + "\"" + AnyText.of(random, 12);
    List<Span> offered =
        random.nextInt(3) == 0 ? List.of(new Span(0, random.nextInt(body.length()))) : List.of();
    return new Gloss(
        ordinal,
        text.target(scope, lines),
        new Comment(body, List.of(), offered),
        random.nextInt(4) == 0 ? "B" : "A",
        new SourcePosition(ordinal, 1));
  }
}

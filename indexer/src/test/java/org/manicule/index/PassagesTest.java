package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Passage.Furniture.Heading;
import org.manicule.model.Target;
import org.manicule.text.Span;

class PassagesTest {

  @Test
  void aShortStanzaIsOnePassage() {
    List<Passage> passages =
        Passages.of(SampleWork.of("poem", "en").stanza("one", "two").stanza("three").build());

    assertThat(passages).extracting(Passage::lines).containsExactly(new Span(0, 2), new Span(2, 3));
    assertThat(passages).extracting(Passage::piece).containsOnly(Passage.Piece.WHOLE);
    assertThat(passages).extracting(Passage::ordinal).containsExactly(0, 1);
    assertThat(passages.getFirst().range()).hasToString("1-2");
  }

  @Test
  void aLongStanzaIsSeveralPassagesOfOneStanza() {
    List<Passage> passages = Passages.of(SampleWork.of("poem", "en").stanza(lines(30)).build());

    assertThat(passages)
        .extracting(Passage::piece)
        .containsExactly(Passage.Piece.FIRST, Passage.Piece.MIDDLE, Passage.Piece.LAST);
    assertThat(passages).extracting(passage -> passage.stanza().ordinal()).containsOnly(0);
  }

  @Test
  void headingsStandBeforeTheNextPassageOrAfterTheLast() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("epic", "en")
                .division("Book I", "1")
                .division("Argument", "")
                .stanza("one")
                .endDivision()
                .endDivision()
                .division("Book II", "2")
                .build());

    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().section()).containsExactly("1", "1");
    assertThat(passages.getFirst().before())
        .containsExactly(
            new Heading(List.of("1"), "Book I"), new Heading(List.of("1", "1"), "Argument"));
    assertThat(passages.getFirst().after()).containsExactly(new Heading(List.of("2"), "Book II"));
  }

  @Test
  void aGlossStandsWhereItsTargetBegins() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("one")
                .stanza("two")
                .gloss("on the second stanza")
                .gloss(Target.Scope.WORK, new Span(0, 2), "on the work", "")
                .build());

    assertThat(bodies(passages.get(0).glosses())).containsExactly("on the work");
    assertThat(bodies(passages.get(1).glosses())).containsExactly("on the second stanza");
    assertThat(passages.get(1).visitors()).isEmpty();
  }

  @Test
  void aGlossVisitsThePassagesThatItQuotesWithOnlyThoseExplanations() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .gloss("“Secret” is hidden. “Silent” comes later.")
                .stanza("the silent seam")
                .build());

    assertThat(passages.get(0).glosses().getFirst().explanations()).hasSize(2);
    LinkedGloss visitor = passages.get(1).visitors().getFirst();
    assertThat(visitor.explanations())
        .extracting(explanation -> explanation.lemma().text())
        .containsExactly("Silent");
  }

  @Test
  void aGlossVisitsThePassagesThatItStatesWithAllItSays() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .stanza("the silent seam")
                .gloss(Target.Scope.LINES, new Span(0, 2), "“Secret” is hidden.", "")
                .build());

    assertThat(passages.get(1).visitors().getFirst().explanations()).hasSize(1);
  }

  @Test
  void aWorkWithoutALineHasNoPassage() {
    assertThat(
            Passages.of(
                SampleWork.of("empty", "en")
                    .gloss(Target.Scope.WORK, new Span(0, 0), "nothing here", "")
                    .build()))
        .isEmpty();
  }

  private static List<String> bodies(List<LinkedGloss> glosses) {
    return glosses.stream().map(gloss -> gloss.gloss().comment().text()).toList();
  }

  private static String[] lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "line " + i).toArray(String[]::new);
  }
}

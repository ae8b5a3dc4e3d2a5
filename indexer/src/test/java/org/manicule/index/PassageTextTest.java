package org.manicule.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.model.Passage;
import org.manicule.model.Target;
import org.manicule.text.Span;

class PassageTextTest {

  @Test
  void whatAGlossSaysOfAnotherPassageIsLeftToThatPassage() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .gloss("In general. “Secret” is hidden. “Silent” is mute.")
                .stanza("the silent seam")
                .build());

    assertThat(comments(passages.get(0))).containsExactly("In general. “Secret” is hidden. ");
    assertThat(comments(passages.get(1))).containsExactly("“Silent” is mute.");
  }

  @Test
  void oneExplanationOfTwoPassagesIsSaidInBoth() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .gloss("“Secret” and “silent” rhyme.")
                .stanza("the silent seam")
                .build());

    assertThat(comments(passages.get(0))).containsExactly("“Secret” and “silent” rhyme.");
    assertThat(comments(passages.get(1))).containsExactly("“Secret” and “silent” rhyme.");
  }

  @Test
  void whatMatchesNoLineStaysWhereTheGlossStands() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .gloss("“Golden” is bright.")
                .build());

    assertThat(comments(passages.getFirst())).containsExactly("“Golden” is bright.");
  }

  @Test
  void aStatedTargetBringsTheWholeGloss() {
    List<Passage> passages =
        Passages.of(
            SampleWork.of("poem", "en")
                .stanza("a secret door")
                .stanza("the silent seam")
                .gloss(Target.Scope.LINES, new Span(0, 2), "All of this is night.", "")
                .build());

    assertThat(comments(passages.get(1))).containsExactly("All of this is night.");
  }

  private static List<String> comments(Passage passage) {
    return new PassageText(passage).texts(Side.GLOSS);
  }
}

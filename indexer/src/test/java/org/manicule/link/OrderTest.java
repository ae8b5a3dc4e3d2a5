package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.model.Comment;
import org.manicule.model.Gloss;
import org.manicule.model.Link;
import org.manicule.model.Numbering;
import org.manicule.model.SourcePosition;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.text.Span;

/** Glosses on a whole work, each with its lemma alone: what links them is their order. */
class OrderTest {

  private static final List<String> LINES =
      List.of(
          "Sing, goddess, the anger of the son",
          "and the ruin that it brought",
          "upon the host, and many a soul",
          "it hurled to the house of the dead",
          "and gave their bodies to the dogs",
          "and to all birds, and the will was done",
          "from the day when the two were parted",
          "in anger, the king and the son");

  @Test
  void commonWordStandsBetweenItsNeighbours() {
    assertLines("goddess, and, ruin", "1 2 2");
    assertLines("hurled, the, dead", "4 ? 4");
    assertLines("birds, and, will", "6 6 6");
  }

  @Test
  void commentaryMayStepBack() {
    assertLines("ruin, brought, host, ruin that it, soul, hurled", "2 2 3 2 3 4");
  }

  @Test
  void lemmaThatIsNotInTheTextDisturbsNoOther() {
    assertLines("goddess, arma virumque, ruin, cano, host", "1 - 2 - 3");
  }

  @Test
  void whatOrderDoesNotDecideIsAmbiguous() {
    assertLines("anger", "?");
    assertLines("anger, ruin", "1 2");
    assertLines("parted, anger", "7 8");
  }

  @Test
  void eachAuthorWalksAlone() {
    assertThat(lines(List.of("ruin", "host", "dogs"), List.of("A", "A", "A"))).isEqualTo("2 3 5");
    assertThat(
            lines(List.of("dogs", "goddess", "the will", "the ruin"), List.of("A", "B", "A", "B")))
        .isEqualTo("5 1 6 2");
  }

  private static void assertLines(String lemmata, String expected) {
    List<String> list = List.of(lemmata.split(", ", -1));
    assertThat(lines(list, list.stream().map(each -> "").toList())).isEqualTo(expected);
  }

  private static String lines(List<String> lemmata, List<String> authors) {
    TextBuilder builder = new TextBuilder();
    builder.beginStanza(Stanza.Form.VERSE, "");
    LINES.forEach(builder::line);
    Text text = builder.build(Numbering.WORK);
    List<Gloss> glosses = new ArrayList<>();
    for (int i = 0; i < lemmata.size(); i++) {
      Comment comment = new Comment(lemmata.get(i), List.of(), List.of(Span.over(lemmata.get(i))));
      Target work = text.target(Target.Scope.WORK, new Span(0, LINES.size()));
      glosses.add(new Gloss(i + 1, work, comment, authors.get(i), new SourcePosition(i + 1, 1)));
    }
    Work work = new Work(new WorkId("test"), WorkInfo.of("Test", "en"), text, glosses);
    return new Linker()
        .link(work).glosses().stream()
            .map(gloss -> shown(gloss.explanations().getFirst().link()))
            .collect(Collectors.joining(" "));
  }

  private static String shown(Link link) {
    return switch (link) {
      case Link.Linked linked -> linked.place().lines().getFirst().toString();
      case Link.Ambiguous ambiguous -> "?";
      case Link.Orphan orphan -> "-";
    };
  }
}

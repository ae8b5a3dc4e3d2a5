package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.model.Aside;
import org.manicule.model.Comment;
import org.manicule.model.Gloss;
import org.manicule.model.Link;
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
import org.manicule.text.Span;

/** A gloss may explain the name of a speaker, or words of a stage direction. */
class MarginsTest {

  @Test
  void speakerIsLinkedToTheFirstLineOfTheSpeech() {
    assertLine("Second Brother.", 3, 3);
    assertLine("Elder Brother", 1, 1);
  }

  @Test
  void stageDirectionIsLinkedToTheLineBehindIt() {
    assertLine("rout of monsters", 3, 3);
    assertLine("Aside", 2, 2);
  }

  private static void assertLine(String lemma, int stated, int expected) {
    Text text = play();
    Gloss gloss =
        new Gloss(
            1,
            text.target(Target.Scope.LINES, new Span(stated - 1, stated)),
            new Comment(lemma, List.of(), List.of(Span.over(lemma))),
            "",
            new SourcePosition(1, 1));
    Work work = new Work(new WorkId("play"), WorkInfo.of("Play", "en"), text, List.of(gloss));
    Link link = new Linker().link(work).glosses().getFirst().explanations().getFirst().link();
    assertThat(link).isInstanceOf(Link.Linked.class);
    Place place = ((Link.Linked) link).place();
    assertThat(place.means()).isEqualTo(Place.Means.SPEAKER_OR_STAGE);
    assertThat(place.runs())
        .singleElement()
        .satisfies(run -> assertThat(run.line()).isEqualTo(expected - 1))
        .satisfies(run -> assertThat(run.span().isEmpty()).isTrue());
  }

  private static Text play() {
    TextBuilder builder = new TextBuilder();
    builder.beginStanza(Stanza.Form.VERSE, "ELDER BROTHER");
    builder.line("Unmuffle, ye faint stars; and thou, fair moon,");
    builder.line(
        "That wont'st to love the traveller's benison,", "", List.of(), List.of("(Aside.)"));
    builder.aside(Aside.Kind.STAGE_DIRECTION, "Enter Comus with a rout of monsters.");
    builder.beginStanza(Stanza.Form.VERSE, "SECOND BROTHER");
    builder.line("Stoop thy pale visage through an amber cloud,");
    return builder.build(Numbering.WORK);
  }
}

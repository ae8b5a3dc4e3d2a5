package org.manicule.score;

import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.manicule.link.Linker;
import org.manicule.model.Comment;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Lemma;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.model.SourcePosition;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkInfo;
import org.manicule.score.TestWork.TestNote;
import org.manicule.text.Span;

/** The linker put to one work in one setting; it sees the lemmata, not the comments. */
record Trial(TestWork work, Setting setting) {

  /** How far beside the editors' lines a link is still called near. */
  private static final int NEAR = 2;

  /**
   * @param nanos a clock
   */
  Tally run(Linker linker, LongSupplier nanos) {
    Work asked = asked();
    long start = nanos.getAsLong();
    List<LinkedGloss> linked = linker.link(asked).glosses();
    Tally tally = Tally.NONE.lasting(nanos.getAsLong() - start);
    for (int at = 0; at < linked.size(); at++) {
      tally = tally.plus(judged(work.notes().get(at), linked.get(at)));
    }
    return tally;
  }

  private Work asked() {
    List<TestNote> notes = work.notes();
    return new Work(
        WorkId.from(work.name()),
        WorkInfo.of(work.name(), work.language()),
        work.text(),
        IntStream.range(0, notes.size()).mapToObj(at -> gloss(at + 1, notes.get(at))).toList());
  }

  private Gloss gloss(int ordinal, TestNote note) {
    Span lines = new Span(Collections.min(note.lines()), Collections.max(note.lines()) + 1);
    return new Gloss(
        ordinal,
        setting.target(work.text(), lines),
        new Comment(note.lemma(), List.of(), List.of(Span.over(note.lemma()))),
        "",
        new SourcePosition(1, 1));
  }

  private static Tally judged(TestNote note, LinkedGloss gloss) {
    Tally tally =
        gloss.explanations().stream()
            .filter(each -> each.lemma().offer() == Lemma.Offer.OFFERED)
            .findFirst()
            .map(Explanation::link)
            .map(link -> judged(note, link))
            .orElse(Tally.ORPHAN);
    return note.absent() ? tally.ofAbsentLemma() : tally;
  }

  private static Tally judged(TestNote note, Link link) {
    return switch (link) {
      case Link.Linked linked when touches(linked.place(), note, 0) -> Tally.RIGHT;
      case Link.Linked linked when touches(linked.place(), note, NEAR) -> Tally.NEAR;
      case Link.Linked linked -> Tally.WRONG;
      case Link.Ambiguous ambiguous -> Tally.AMBIGUOUS;
      case Link.Orphan orphan -> Tally.ORPHAN;
    };
  }

  private static boolean touches(Place place, TestNote note, int within) {
    return place.runs().stream()
        .anyMatch(
            run -> note.lines().stream().anyMatch(line -> Math.abs(line - run.line()) <= within));
  }
}

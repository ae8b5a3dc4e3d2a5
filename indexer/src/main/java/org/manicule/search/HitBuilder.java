package org.manicule.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.index.Analysis;
import org.manicule.index.PassageText;
import org.manicule.index.PlacedWords;
import org.manicule.index.Side;
import org.manicule.model.Explanation;
import org.manicule.model.Image;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Place;
import org.manicule.model.Target;
import org.manicule.model.WorkInfo;
import org.manicule.text.Sentences;
import org.manicule.text.Span;

/**
 * Brings the matches in one passage together: each line that matched, by itself or through what a
 * gloss says of it, and each explanation. For one thread.
 */
final class HitBuilder {

  private static final Span NO_WORDS = new Span(0, 0);

  private final Passage passage;
  private final WorkInfo info;
  private final Analysis analysis;
  private final PassageText text;
  private final Map<Side, PlacedWords> words = new EnumMap<>(Side.class);
  private final Map<Integer, NearestMarks> lines = new TreeMap<>();
  private final Map<Said, NearestMarks> glosses = new TreeMap<>(Said.IN_ORDER);

  /** An explanation, or a sentence outside all explanations. */
  private record Said(LinkedGloss gloss, Span span) {

    static final Comparator<Said> IN_ORDER =
        Comparator.comparingInt((Said said) -> said.gloss().gloss().ordinal())
            .thenComparing(Said::span);

    List<Explanation> explanations() {
      return gloss.explanations().stream().filter(each -> each.span().equals(span)).toList();
    }

    String text() {
      return span.of(gloss.gloss().comment().text()).stripTrailing();
    }
  }

  HitBuilder(Passage passage, WorkInfo info, Analysis analysis) {
    this.passage = passage;
    this.info = info;
    this.analysis = analysis;
    this.text = new PassageText(passage);
  }

  /**
   * @param first the position of the first word that matched on a side
   * @param last the position of the last one
   */
  void add(Why why, Side side, int first, int last) {
    for (PlacedWords.Part part : words(side).parts(first, last)) {
      switch (side) {
        case LINE -> addLine(why, part);
        case GLOSS -> addComment(why, part);
        case QUOTED -> addQuotation(why, part);
      }
    }
  }

  private PlacedWords words(Side side) {
    return words.computeIfAbsent(side, each -> text.words(each, info, analysis));
  }

  private void addLine(Why why, PlacedWords.Part part) {
    lines(passage.lines().start() + part.text()).own(why, part.span());
  }

  private void addComment(Why why, PlacedWords.Part part) {
    PassageText.Comment comment = text.comment(part.text());
    Span mark = part.span().shift(comment.span().start());
    List<Span> explanations =
        comment.gloss().explanations().stream()
            .map(Explanation::span)
            .filter(span -> span.contains(mark.start()))
            .distinct()
            .toList();
    for (Span span : explanations.isEmpty() ? sentence(comment.gloss(), mark) : explanations) {
      addSaid(why, new Said(comment.gloss(), span), mark);
    }
  }

  private static List<Span> sentence(LinkedGloss gloss, Span mark) {
    return Sentences.of(gloss.gloss().comment().text()).stream()
        .filter(sentence -> sentence.contains(mark.start()))
        .toList();
  }

  private void addQuotation(Why why, PlacedWords.Part part) {
    PassageText.Quotation quotation = text.quotation(part.text());
    Explanation explanation = quotation.explanation();
    Span mark = part.span().shift(explanation.lemma().span().start());
    addSaid(why, new Said(quotation.gloss(), explanation.span()), mark);
  }

  private void addSaid(Why why, Said said, Span mark) {
    Span inSaid = new Span(mark.start(), Math.min(mark.end(), said.span().end()));
    glosses
        .computeIfAbsent(said, each -> new NearestMarks())
        .own(why, inSaid.shift(-said.span().start()));
    List<Place.Run> runs = runs(said);
    for (Place.Run run : runs) {
      if (passage.lines().contains(run.line())) {
        lines(run.line()).quoted(why, run.span());
      }
    }
    if (runs.isEmpty()) {
      targetLines(said.gloss()).forEach(line -> lines(line.ordinal()).quoted(why, NO_WORDS));
    }
  }

  private NearestMarks lines(int ordinal) {
    return lines.computeIfAbsent(ordinal, each -> new NearestMarks());
  }

  private List<String> images(Said said) {
    return said.explanations().stream()
        .map(Explanation::link)
        .filter(Link.Linked.class::isInstance)
        .map(link -> Image.idOf(passage.work(), ((Link.Linked) link).place().runs()))
        .distinct()
        .toList();
  }

  private static List<Place.Run> runs(Said said) {
    List<Place.Run> runs = new ArrayList<>();
    for (Explanation explanation : said.explanations()) {
      if (explanation.link() instanceof Link.Linked linked) {
        runs.addAll(linked.place().runs());
      }
    }
    return runs;
  }

  /** The lines of the passage that a gloss is about; none where it is about a whole division. */
  private List<Line> targetLines(LinkedGloss gloss) {
    Target target = gloss.gloss().target();
    return switch (target.scope()) {
      case LINES, STANZA ->
          passage.stanza().lines().stream()
              .filter(line -> target.lines().contains(line.ordinal()))
              .toList();
      case DIVISION, WORK -> List.of();
    };
  }

  Hit build() {
    List<Hit.LineHit> lineHits = new ArrayList<>();
    lines.forEach((ordinal, marks) -> lineHits.add(lineHit(ordinal, marks)));
    List<Hit.GlossHit> glossHits = new ArrayList<>();
    glosses.forEach((said, marks) -> glossHits.add(glossHit(said, marks)));
    return new Hit(
        passage.work(),
        info.title(),
        info.language(),
        info.glossLanguage(),
        passage.range(),
        lineHits,
        glossHits);
  }

  private Hit.LineHit lineHit(int ordinal, NearestMarks marks) {
    Line line = passage.stanza().lines().get(ordinal - passage.lines().start());
    return new Hit.LineHit(line.ref(), line.text(), marks.marks(), marks.why());
  }

  private Hit.GlossHit glossHit(Said said, NearestMarks marks) {
    List<Place.Run> runs = runs(said);
    List<LineRef> lines =
        runs.isEmpty()
            ? targetLines(said.gloss()).stream().map(Line::ref).toList()
            : runs.stream()
                .sorted(Comparator.comparingInt(Place.Run::line))
                .map(Place.Run::ref)
                .distinct()
                .toList();
    return new Hit.GlossHit(
        said.text(),
        marks.marks(),
        lines,
        marks.why(),
        said.gloss().gloss().author(),
        images(said));
  }
}

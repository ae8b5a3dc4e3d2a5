package org.manicule.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.manicule.model.Explanation;
import org.manicule.model.Line;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Target;
import org.manicule.model.WorkInfo;
import org.manicule.text.Span;

/**
 * The words by which a passage is found, side by side with where they come from. What a gloss says
 * of lines that stand in another passage is left to that passage.
 */
public final class PassageText {

  private final Passage passage;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  /** A stretch of a gloss that speaks of the passage. */
  public record Comment(LinkedGloss gloss, Span span) {}

  /** Words that a gloss of the passage quotes. */
  public record Quotation(LinkedGloss gloss, Explanation explanation) {}

  public PassageText(Passage passage) {
    this.passage = passage;
    passage.glosses().forEach(gloss -> read(gloss, true));
    passage.visitors().forEach(gloss -> read(gloss, states(gloss, passage.lines())));
  }

  private static String words(Comment comment) {
    return comment.span().of(comment.gloss().gloss().comment().text());
  }

  /**
   * The texts of a side: one for each line, for each {@link #comment}, for each {@link #quotation}.
   */
  public List<String> texts(Side side) {
    return switch (side) {
      case LINE -> passage.stanza().lines().stream().map(Line::text).toList();
      case GLOSS -> comments.stream().map(PassageText::words).toList();
      case QUOTED -> quotations.stream().map(each -> each.explanation().lemma().text()).toList();
    };
  }

  /** The words of a side where the index has their positions. */
  public PlacedWords words(Side side, WorkInfo info, Analysis analysis) {
    String field = Schema.words(side, side.language(info));
    return new PlacedWords(texts(side), analysis, field, side == Side.LINE ? 0 : Analysis.GAP);
  }

  public Comment comment(int place) {
    return comments.get(place);
  }

  public Quotation quotation(int place) {
    return quotations.get(place);
  }

  private void read(LinkedGloss gloss, boolean whole) {
    String body = gloss.gloss().comment().text();
    BitSet said = new BitSet(body.length());
    if (whole) {
      said.set(0, body.length());
    }
    List<Explanation> here = new ArrayList<>();
    for (Explanation explanation : gloss.explanations()) {
      if (isElsewhere(explanation)) {
        said.clear(explanation.span().start(), explanation.span().end());
      } else {
        here.add(explanation);
      }
    }
    for (Explanation explanation : here) {
      said.set(explanation.span().start(), explanation.span().end());
      quotations.add(new Quotation(gloss, explanation));
    }
    for (int start = said.nextSetBit(0); start >= 0; ) {
      int end = said.nextClearBit(start);
      comments.add(new Comment(gloss, new Span(start, end)));
      start = said.nextSetBit(end);
    }
  }

  private boolean isElsewhere(Explanation explanation) {
    return explanation.link() instanceof Link.Linked && !quotes(explanation, passage.lines());
  }

  /** Whether an explanation is linked to one of these lines. */
  static boolean quotes(Explanation explanation, Span lines) {
    return explanation.link() instanceof Link.Linked linked
        && linked.place().runs().stream().anyMatch(run -> lines.contains(run.line()));
  }

  /** Whether a gloss states one of these lines as its target. */
  static boolean states(LinkedGloss gloss, Span lines) {
    Target target = gloss.gloss().target();
    return target.scope() == Target.Scope.LINES && target.lines().overlaps(lines);
  }
}

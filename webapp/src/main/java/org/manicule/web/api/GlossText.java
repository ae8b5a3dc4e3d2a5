package org.manicule.web.api;

import java.util.List;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.model.Target;

/**
 * A gloss with its explanations.
 *
 * @param gloss its place among the glosses of its work, from 1
 * @param scope what it is about: {@code lines}, {@code stanza}, {@code division} or {@code work}
 * @param lines how those lines are cited; empty where there are none
 * @param author who signs it; empty where nobody does
 * @param explanations one for each lemma, in reading order
 */
record GlossText(
    int gloss,
    String scope,
    String lines,
    String author,
    String text,
    List<ExplanationText> explanations) {

  /**
   * The sentences that explain one lemma.
   *
   * @param span of the explanation in the gloss's text
   * @param lemma the words quoted, as the gloss writes them
   * @param lemmaSpan where they stand in the gloss's text
   * @param link to the place that they quote
   */
  record ExplanationText(TextSpan span, String lemma, TextSpan lemmaSpan, LinkText link) {}

  /**
   * @param status {@code linked}, {@code ambiguous} or {@code orphan}
   * @param places the place quoted, or the candidates, the best first
   * @param fix what decides or mends it; empty where it is linked
   */
  record LinkText(String status, List<List<Words>> places, String reason, String fix) {

    LinkText {
      places = places.stream().map(List::copyOf).toList();
    }

    static LinkText of(Link link) {
      return switch (link) {
        case Link.Linked(Place place, String reason) ->
            new LinkText("linked", List.of(Words.of(place)), reason, "");
        case Link.Ambiguous(List<Place> candidates, String reason, String fix) ->
            new LinkText("ambiguous", candidates.stream().map(Words::of).toList(), reason, fix);
        case Link.Orphan(String reason, String fix) ->
            new LinkText("orphan", List.of(), reason, fix);
      };
    }
  }

  /** Words that stand together in one line; {@code span} lies in the line's text. */
  record Words(String ref, TextSpan span) {

    static List<Words> of(Place place) {
      return place.runs().stream()
          .map(run -> new Words(run.ref().toString(), TextSpan.of(run.span())))
          .toList();
    }
  }

  GlossText {
    explanations = List.copyOf(explanations);
  }

  static GlossText of(LinkedGloss linked) {
    Gloss gloss = linked.gloss();
    Target target = gloss.target();
    return new GlossText(
        gloss.ordinal(),
        PassageAnswer.words(target.scope()),
        target.reference(),
        gloss.author(),
        gloss.comment().text(),
        linked.explanations().stream().map(GlossText::explanation).toList());
  }

  private static ExplanationText explanation(Explanation explanation) {
    return new ExplanationText(
        TextSpan.of(explanation.span()),
        explanation.lemma().text(),
        TextSpan.of(explanation.lemma().span()),
        LinkText.of(explanation.link()));
  }
}

package org.manicule.web.page;

import static java.util.stream.Collectors.joining;

import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.web.page.GlossView.Doubt;

/**
 * Where the words come from that a gloss quotes: an address, or what keeps them from one.
 *
 * @param href empty where that is not known
 */
record Sourced(String href, Doubt doubt) {

  static final Sourced UNKNOWN = new Sourced("", Doubt.NONE);

  static Sourced at(String href) {
    return new Sourced(href, Doubt.NONE);
  }

  /** Of words that are not linked. */
  static Sourced doubtful(LinkedGloss linked, Explanation explanation) {
    return switch (explanation.link()) {
      case Link.Linked known -> UNKNOWN;
      case Link.Ambiguous ambiguous ->
          doubtful(
              linked,
              explanation,
              "quotes "
                  + ambiguous.candidates().stream()
                      .map(Quotation::label)
                      .distinct()
                      .collect(joining(" or ")));
      case Link.Orphan orphan -> doubtful(linked, explanation, "stands in no line");
    };
  }

  private static Sourced doubtful(LinkedGloss linked, Explanation explanation, String note) {
    return new Sourced(
        "",
        new Doubt(
            Quotation.explanationId(linked.gloss().ordinal(), explanation.lemma().span()),
            explanation.link().status().words(),
            note));
  }
}

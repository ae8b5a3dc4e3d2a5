package org.manicule.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.text.Span;

/**
 * A linked explanation with the ids of its two elements on a page: the words in the line ({@code
 * q3-17}) and what is said of them ({@code e3-17}).
 *
 * @param explained the explanation in the gloss's body
 * @param quoted the lemma in the gloss's body
 * @param place the words of the text that it quotes
 */
record Quotation(int gloss, Span explained, Span quoted, Place place) {

  /** Those of a gloss that are linked, in reading order. */
  static List<Quotation> of(LinkedGloss linked) {
    return linked.explanations().stream()
        .flatMap(
            each ->
                switch (each.link()) {
                  case Link.Linked(Place place, String reason) ->
                      Stream.of(of(linked, each, place));
                  case Link.Ambiguous ambiguous -> Stream.<Quotation>empty();
                  case Link.Orphan orphan -> Stream.<Quotation>empty();
                })
        .toList();
  }

  private static Quotation of(LinkedGloss linked, Explanation each, Place place) {
    return new Quotation(linked.gloss().ordinal(), each.span(), each.lemma().span(), place);
  }

  String explanationId() {
    return "e" + suffix();
  }

  String wordsId() {
    return "q" + suffix();
  }

  /** The same in every part of the work, and after a search. */
  private String suffix() {
    return gloss + "-" + quoted.start();
  }
}

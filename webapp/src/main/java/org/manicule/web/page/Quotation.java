package org.manicule.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.manicule.model.Explanation;
import org.manicule.model.LineRef;
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

  /** Of the explanation of a lemma, whatever became of it. */
  static String explanationId(int gloss, Span quoted) {
    return "e" + suffix(gloss, quoted);
  }

  /** {@code line 5}, or {@code lines 5 and 6}. */
  static String label(Place place) {
    List<String> lines = place.lines().stream().map(LineRef::toString).toList();
    return (lines.size() == 1 ? "line " : "lines ") + String.join(" and ", lines);
  }

  String explanationId() {
    return explanationId(gloss, quoted);
  }

  String wordsId() {
    return "q" + suffix(gloss, quoted);
  }

  /** The same in every part of the work, and after a search. */
  private static String suffix(int gloss, Span quoted) {
    return gloss + "-" + quoted.start();
  }
}

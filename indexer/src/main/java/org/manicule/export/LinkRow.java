package org.manicule.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedWork;
import org.manicule.model.Place;

/**
 * Quoted words as a row of a table.
 *
 * @param gloss its place among the glosses of the work, from 1
 * @param target the reference of the lines that the gloss is on
 * @param quotedWords as the gloss writes them
 * @param status {@code linked}, {@code ambiguous} or {@code orphan}
 * @param lines the references of the lines quoted; of all candidates where ambiguous
 * @param words the words of the text that they quote, with an ellipsis where words are left out
 * @param means how they were recognised; empty unless linked
 */
@JsonPropertyOrder({
  "work",
  "gloss",
  "target",
  "quoted_words",
  "status",
  "lines",
  "words",
  "means",
  "explanation",
  "reason"
})
record LinkRow(
    String work,
    int gloss,
    String target,
    @JsonProperty("quoted_words") String quotedWords,
    String status,
    List<String> lines,
    String words,
    String means,
    String explanation,
    String reason) {

  LinkRow {
    lines = List.copyOf(lines);
  }

  /** What became of the words. */
  private record Outcome(String status, List<Place> places, String means) {}

  static Stream<LinkRow> of(LinkedWork work) {
    return work.glosses().stream()
        .flatMap(gloss -> gloss.explanations().stream().map(each -> of(work, gloss.gloss(), each)));
  }

  private static LinkRow of(LinkedWork work, Gloss gloss, Explanation explanation) {
    Outcome outcome = outcome(explanation.link());
    return new LinkRow(
        work.work().id().value(),
        gloss.ordinal(),
        gloss.target().reference(),
        explanation.lemma().text(),
        outcome.status(),
        outcome.places().stream()
            .flatMap(place -> place.lines().stream())
            .map(LineRef::toString)
            .distinct()
            .toList(),
        outcome.means().isEmpty() ? "" : words(outcome.places().getFirst(), work),
        outcome.means(),
        explanation.span().of(gloss.comment().text()).strip(),
        explanation.link().reason());
  }

  private static Outcome outcome(Link link) {
    return switch (link) {
      case Link.Linked(Place place, String reason) ->
          new Outcome("linked", List.of(place), place.means().name().toLowerCase(Locale.ROOT));
      case Link.Ambiguous ambiguous -> new Outcome("ambiguous", ambiguous.candidates(), "");
      case Link.Orphan orphan -> new Outcome("orphan", List.of(), "");
    };
  }

  private static String words(Place place, LinkedWork work) {
    return place.runs().stream()
        .map(run -> run.span().of(work.work().text().lines().get(run.line()).text()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" … "));
  }
}

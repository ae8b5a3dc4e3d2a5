package org.manicule.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.manicule.model.Explanation;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;
import org.manicule.model.Place;
import org.manicule.text.Word;
import org.manicule.text.Words;

/**
 * One lemma and what became of it, as {@code manicule links} prints it.
 *
 * @param work its id
 * @param gloss the ordinal of the gloss in its file, from 1
 * @param target the reference of the lines that the gloss is about, {@code 13-16}
 * @param lemma as the gloss writes it
 * @param status {@code linked}, {@code ambiguous} or {@code orphan}
 * @param lines the references of the lines quoted; none unless it is linked
 * @param words the words matched, as the lines write them, in order
 * @param reason why, and, unless it is linked, the smallest change that mends it
 */
@JsonPropertyOrder({"work", "gloss", "target", "lemma", "status", "lines", "words", "reason"})
record LinkRow(
    String work,
    int gloss,
    String target,
    String lemma,
    Status status,
    List<String> lines,
    List<String> words,
    String reason) {

  enum Status {
    LINKED,
    AMBIGUOUS,
    ORPHAN;

    /** As it is printed. */
    @JsonValue
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  LinkRow {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** The rows of a work, gloss after gloss. */
  static List<LinkRow> of(LinkedWork work) {
    return work.glosses().stream().flatMap(gloss -> of(work, gloss).stream()).toList();
  }

  /** The rows of one gloss, in reading order. */
  static List<LinkRow> of(LinkedWork work, LinkedGloss gloss) {
    Words words = Words.in(work.work().info().language());
    return gloss.explanations().stream()
        .map(explanation -> of(work, gloss, explanation, words))
        .toList();
  }

  private static LinkRow of(
      LinkedWork work, LinkedGloss gloss, Explanation explanation, Words words) {
    Link link = explanation.link();
    return new LinkRow(
        work.work().id().value(),
        gloss.gloss().ordinal(),
        gloss.gloss().target().reference(),
        explanation.lemma().text(),
        status(link),
        link instanceof Link.Linked linked ? references(linked.place()) : List.of(),
        link instanceof Link.Linked linked ? words(linked.place(), work, words) : List.of(),
        reason(link));
  }

  private static Status status(Link link) {
    return switch (link) {
      case Link.Linked linked -> Status.LINKED;
      case Link.Ambiguous ambiguous -> Status.AMBIGUOUS;
      case Link.Orphan orphan -> Status.ORPHAN;
    };
  }

  private static String reason(Link link) {
    return switch (link) {
      case Link.Linked linked -> linked.reason();
      case Link.Ambiguous ambiguous -> ambiguous.reason() + ": " + ambiguous.fix();
      case Link.Orphan orphan -> orphan.reason() + ": " + orphan.fix();
    };
  }

  private static List<String> references(Place place) {
    return place.lines().stream().map(LineRef::toString).toList();
  }

  private static List<String> words(Place place, LinkedWork work, Words words) {
    List<Line> lines = work.work().text().lines();
    return place.runs().stream()
        .map(run -> run.span().of(lines.get(run.line()).text()))
        .flatMap(text -> words.of(text).stream().map(Word::span).map(span -> span.of(text)))
        .toList();
  }
}

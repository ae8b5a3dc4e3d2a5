package org.manicule.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.manicule.model.Passage;
import org.manicule.model.WorkSummary;
import org.manicule.search.References;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/** Gives the text of a work, or the part of it that a reference names, some lines at a time. */
final class WorkText {

  /** A part ends with the passage that holds its last line. */
  static final int LINES_AT_ONCE = 1_000;

  private final SearchEngine engine;
  private final References references;

  WorkText(SearchEngine engine) {
    this.engine = engine;
    this.references = new References(engine);
  }

  WorkTextAnswer answer(WorkSummary work, String reference) {
    Span asked = reference.isEmpty() ? new Span(0, work.lines()) : lines(work, reference);
    int end = Math.min(asked.end(), asked.start() + LINES_AT_ONCE);
    List<Passage> passages = engine.passages(work.id(), new Span(asked.start(), end));
    return new WorkTextAnswer(
        WorkAnswer.of(work),
        passages.stream().map(PassageAnswer::of).toList(),
        next(work, passages, asked.end()));
  }

  private Span lines(WorkSummary work, String reference) {
    return references
        .lines(work, reference)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.notFound(
                        work.info().title() + " has no lines '" + reference + "'.",
                        "Cite a line, a range or a division, as its contents do.")));
  }

  private String next(WorkSummary work, List<Passage> passages, int end) {
    int reached = passages.isEmpty() ? end : passages.getLast().lines().end();
    return reached >= end
        ? ""
        : engine.passages(work.id(), new Span(reached, reached + 1)).stream()
            .findFirst()
            .map(following -> address(work, following, end))
            .orElse("");
  }

  private String address(WorkSummary work, Passage following, int end) {
    String last =
        engine.passages(work.id(), new Span(end - 1, end)).getLast().range().last().toString();
    return "/api/v1/works/"
        + encode(work.id().value())
        + "?lines="
        + encode(following.range().first() + "-" + last);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

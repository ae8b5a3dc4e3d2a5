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

  /**
   * @param reference the lines asked for; empty for all
   * @param from the ordinal of the line to begin with, where that is behind the first
   */
  WorkTextAnswer answer(WorkSummary work, String reference, int from) {
    Span asked = reference.isEmpty() ? new Span(0, work.lines()) : lines(work, reference);
    int start = Math.clamp(from, asked.start(), asked.end());
    Span part = new Span(start, Math.min(asked.end(), start + LINES_AT_ONCE));
    List<Passage> passages =
        engine.passages(work.id(), part).stream()
            .filter(passage -> from == 0 || passage.lines().start() >= start)
            .toList();
    return new WorkTextAnswer(
        WorkAnswer.of(work),
        passages.stream().map(PassageAnswer::of).toList(),
        next(work, reference, passages, asked.end()));
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

  private static String next(WorkSummary work, String reference, List<Passage> passages, int end) {
    int reached = passages.isEmpty() ? end : passages.getLast().lines().end();
    if (reached >= end) {
      return "";
    }
    return "/api/v1/works/"
        + encode(work.id().value())
        + "?"
        + (reference.isEmpty() ? "" : "lines=" + encode(reference) + "&")
        + "from="
        + reached;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

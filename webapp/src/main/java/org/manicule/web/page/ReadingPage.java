package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.search.References;
import org.manicule.search.SearchEngine;
import org.manicule.text.Span;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;

/** {@code /works/{id}} and {@code /works/{id}/{reference}}. */
final class ReadingPage implements Handler {

  private final SearchEngine engine;
  private final References references;
  private final Templates templates;

  ReadingPage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.references = new References(engine);
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    WorkSummary work = work(context.pathParam("id"));
    String reference = Optional.ofNullable(context.pathParamMap().get("reference")).orElse("");
    templates.show(context, "reading.jte", view(work, reference, Parameters.of(context)));
  }

  private WorkSummary work(String id) {
    return Optional.of(id)
        .filter(WorkId::isValid)
        .flatMap(valid -> engine.work(new WorkId(valid)))
        .orElseThrow(
            () ->
                refused(
                    "There is no work '" + id + "' here.",
                    "Search for a word of it, or choose one of the works on the first page."));
  }

  private ReadingView view(WorkSummary work, String reference, Parameters parameters) {
    String query = parameters.text("q").strip();
    Span here = reference.isEmpty() ? new Span(0, 0) : lines(work, reference);
    PageOfWork page =
        reference.isEmpty() ? part(work, parameters) : PageOfWork.at(engine, work, here.start());
    Matches matches = new Matches(engine.hits(query, work.id(), page.lines()));
    ReadingHead head = new ReadingHead(work, page);
    return new ReadingView(
        templates.frame(head.title(reference), query),
        head.view(),
        head.arrival(query, matches, reference),
        head.contents(),
        new ReadingText(work, page.passages(), here, matches).stanzas(),
        head.turn(query),
        page.isLast());
  }

  private PageOfWork part(WorkSummary work, Parameters parameters) {
    return PageOfWork.part(engine, work, parameters.number("part", 1, PageOfWork.count(work), 1));
  }

  private Span lines(WorkSummary work, String reference) {
    return references
        .lines(work, reference)
        .orElseThrow(
            () ->
                refused(
                    work.info().title() + " has no line or part '" + reference + "'.",
                    ReadingHead.extent(work)));
  }

  private static RefusedException refused(String detail, String advice) {
    return new RefusedException(Refusal.notFound(detail, advice));
  }
}

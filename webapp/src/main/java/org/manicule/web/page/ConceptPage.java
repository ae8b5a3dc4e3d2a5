package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Concept;
import org.manicule.model.ConceptId;
import org.manicule.search.ConceptEntry;
import org.manicule.search.ImageRequest;
import org.manicule.search.SearchEngine;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;
import org.manicule.web.page.ImageEntry.Link;

/** {@code /concepts/{id}}. */
final class ConceptPage implements Handler {

  private static final int PASSAGES = 20;
  private static final int LAST_PAGE = 500;
  private static final int IMAGES = 12;

  private final SearchEngine engine;
  private final Templates templates;

  ConceptPage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    String id = context.pathParam("id");
    int page = Parameters.of(context).number("page", 1, LAST_PAGE, 1);
    ConceptEntry entry =
        Optional.of(id)
            .filter(each -> !each.isBlank())
            .flatMap(each -> engine.concept(new ConceptId(each), (page - 1) * PASSAGES, PASSAGES))
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.notFound(
                            "There is no concept '" + id + "'.", "/concepts lists them all.")));
    templates.show(context, "concept.jte", view(entry, page));
  }

  private ConceptView view(ConceptEntry entry, int page) {
    Concept concept = entry.concept();
    return new ConceptView(
        templates.frame(concept.label(), ""),
        concept.label(),
        concept.definition(),
        concept.otherLabels(),
        links(concept.broader()),
        links(concept.narrower()),
        links(concept.related()),
        Neighbours.of(entry, engine).stream().map(ImageEntries::idea).toList(),
        images(concept),
        entry.images() > IMAGES ? Addresses.imagesOf(concept.id()) : "",
        entry.passages() == 0
            ? "No passage speaks of it"
            : Count.of(entry.passages(), "passage speaks of it", "passages speak of it"),
        new Hits("").byWork(entry.hits()),
        turn(entry, page));
  }

  private List<Link> links(List<ConceptId> ids) {
    return ids.stream()
        .flatMap(id -> engine.concepts().concept(id).stream())
        .map(ImageEntries::idea)
        .toList();
  }

  private List<Link> images(Concept concept) {
    ImageRequest request = ImageRequest.all().standingFor(concept.id()).page(0, IMAGES);
    return engine.images(request).images().stream()
        .map(image -> new Link(image.phrase(), Addresses.image(image.id())))
        .toList();
  }

  private static SearchView.Turn turn(ConceptEntry entry, int page) {
    String here = Addresses.concept(entry.concept().id());
    boolean more = (long) page * PASSAGES < entry.passages() && page < LAST_PAGE;
    return new SearchView.Turn(
        page > 1 ? here + "?page=" + (page - 1) : "", more ? here + "?page=" + (page + 1) : "");
  }
}

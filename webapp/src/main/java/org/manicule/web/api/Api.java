package org.manicule.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.manicule.model.ConceptId;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.search.ConceptEntry;
import org.manicule.search.ImageRequest;
import org.manicule.search.SearchEngine;
import org.manicule.search.SearchRequest;
import org.manicule.search.json.Json;
import org.manicule.search.json.SearchAnswer;
import org.manicule.web.http.Freshness;
import org.manicule.web.http.Parameters;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusedException;
import org.manicule.web.http.Route;

/** The routes below {@code /api}. */
public final class Api {

  private static final int HITS = 10;
  private static final int PASSAGES = 12;
  private static final int IMAGES = 50;
  private static final int LEMMATA = 50;
  private static final int COMPLETIONS = 8;
  private static final int MOST_COMPLETIONS = 50;

  private final SearchEngine engine;
  private final Freshness freshness;
  private final WorkText text;
  private final Supplier<CorpusFiles> files;

  /**
   * @param files what is known of them in the generation that answers
   */
  public Api(SearchEngine engine, Freshness freshness, Supplier<CorpusFiles> files) {
    this.engine = engine;
    this.freshness = freshness;
    this.files = files;
    this.text = new WorkText(engine);
  }

  public List<Route> routes() {
    return List.of(
        route("/api/v1/search", context -> json(context, search(Parameters.of(context)))),
        route("/api/v1/works", context -> json(context, works())),
        route("/api/v1/works/{id}", context -> json(context, work(context))),
        route("/api/v1/images", context -> json(context, images(Parameters.of(context)))),
        route("/api/v1/images.csv", this::imageTable),
        route(
            "/api/v1/images/{image}", context -> json(context, image(context.pathParam("image")))),
        route(
            "/api/v1/concepts", context -> json(context, new ConceptsAnswer(concepts().toList()))),
        route(
            "/api/v1/concepts.csv",
            context -> Csv.answer(context, "concepts.csv", ConceptAnswer.class, concepts())),
        route("/api/v1/concepts/{concept}", context -> json(context, concept(context))),
        route("/api/v1/complete", context -> json(context, complete(Parameters.of(context)))),
        route("/api/v1/check", context -> json(context, check(Parameters.of(context)))),
        route("/api/openapi.json", Api::description));
  }

  private Route route(String path, Handler handler) {
    return new Route(path, freshness.around(handler));
  }

  private static void json(Context context, Object answer) {
    context.contentType("application/json").result(Json.COMPACT.write(answer));
  }

  private SearchAnswer search(Parameters parameters) {
    SearchRequest request = SearchParameters.request(parameters, HITS);
    return SearchAnswer.of(engine.search(request));
  }

  private WorksAnswer works() {
    return new WorksAnswer(engine.works().stream().map(WorkAnswer::of).toList());
  }

  private WorkTextAnswer work(Context context) {
    WorkSummary work = work(context.pathParam("id"));
    Parameters parameters = Parameters.of(context);
    int from = parameters.number("from", 0, Math.max(0, work.lines() - 1), 0);
    return text.answer(work, parameters.text("lines"), from);
  }

  private Stream<ConceptAnswer> concepts() {
    return engine.concepts().all().stream()
        .flatMap(each -> engine.concept(each.id(), 0, PASSAGES).stream())
        .map(ConceptAnswer::of);
  }

  private ConceptAnswer concept(Context context) {
    String id = context.pathParam("concept");
    return Optional.of(id)
        .filter(each -> !each.isBlank())
        .flatMap(each -> engine.concept(new ConceptId(each), 0, ConceptEntry.LARGEST_PAGE))
        .map(ConceptAnswer::of)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.notFound(
                        "There is no concept '" + id + "'.", "/api/v1/concepts lists them all.")));
  }

  private ImagesAnswer images(Parameters parameters) {
    return ImagesAnswer.of(ImageParameters.request(parameters, IMAGES), engine);
  }

  private void imageTable(Context context) throws IOException {
    ImageRequest request = ImageParameters.request(Parameters.of(context), IMAGES);
    Csv.answer(context, "images.csv", ImageRow.class, ImageRow.all(request, engine));
  }

  private ImageAnswer image(String id) {
    return engine
        .image(id)
        .map(image -> ImageAnswer.of(image, engine))
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.notFound(
                        "There is no image '" + id + "'.", "/api/v1/images lists them all.")));
  }

  private WorkSummary work(String id) {
    return Optional.of(id)
        .filter(WorkId::isValid)
        .flatMap(valid -> engine.work(new WorkId(valid)))
        .orElseThrow(() -> noSuchWork(id));
  }

  private static RefusedException noSuchWork(String id) {
    return new RefusedException(
        Refusal.notFound("There is no work '" + id + "'.", "/api/v1/works lists them all."));
  }

  private CompletionsAnswer complete(Parameters parameters) {
    int limit = parameters.number("limit", 1, MOST_COMPLETIONS, COMPLETIONS);
    return CompletionsAnswer.of(engine.complete(parameters.text("q"), limit));
  }

  private CheckAnswer check(Parameters parameters) {
    return CheckAnswer.of(engine.links(CheckParameters.request(parameters, LEMMATA)), files.get());
  }

  private static void description(Context context) throws IOException {
    try (InputStream file = Api.class.getResourceAsStream("openapi.json")) {
      if (file == null) {
        throw new IOException("openapi.json is missing from the program");
      }
      context.contentType("application/json").result(file.readAllBytes());
    }
  }
}

package org.manicule.web.page;

import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Supplier;
import org.manicule.query.QuerySpecification;
import org.manicule.search.SearchEngine;
import org.manicule.web.api.CorpusFiles;
import org.manicule.web.http.Freshness;
import org.manicule.web.http.Refusal;
import org.manicule.web.http.RefusalPage;
import org.manicule.web.http.Route;
import org.manicule.web.http.StaticFiles;

/** The routes of all pages. */
public final class Pages implements RefusalPage {

  private final SearchEngine engine;
  private final Freshness freshness;
  private final Templates templates;
  private final Supplier<CorpusFiles> corpus;

  /**
   * @param corpus what is known of its files in the generation that answers
   */
  public Pages(
      SearchEngine engine, StaticFiles files, Freshness freshness, Supplier<CorpusFiles> corpus) {
    this.engine = engine;
    this.freshness = freshness;
    this.corpus = corpus;
    this.templates = new Templates(files);
  }

  public List<Route> routes() {
    ReadingPage reading = new ReadingPage(engine, templates);
    return List.of(
        route("/", new HomePage(engine, templates)),
        route("/search", new SearchPage(engine, templates)),
        route("/works/{id}", reading),
        route("/works/{id}/{reference}", reading),
        route("/concepts", new ConceptsPage(engine, templates)),
        route("/concepts/{id}", new ConceptPage(engine, templates)),
        route("/images", new ImagesPage(engine, templates)),
        route("/images/{id}", new ImagePage(engine, templates)),
        route("/check", new CheckPage(engine, corpus, templates)),
        route("/help", new HelpPage(QuerySpecification.load(), templates)));
  }

  private Route route(String path, Handler page) {
    return new Route(path, freshness.around(page));
  }

  @Override
  public String render(Refusal refusal) {
    return templates.render(
        "refusal.jte", new RefusalView(templates.frame(refusal.title(), ""), refusal));
  }
}

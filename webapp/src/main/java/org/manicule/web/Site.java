package org.manicule.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.manicule.search.SearchEngine;
import org.manicule.web.api.Api;
import org.manicule.web.api.CorpusFiles;
import org.manicule.web.http.Binding;
import org.manicule.web.http.Freshness;
import org.manicule.web.http.Held;
import org.manicule.web.http.Route;
import org.manicule.web.http.StaticFiles;
import org.manicule.web.http.WebServer;
import org.manicule.web.page.Pages;

/** The pages and the API on one engine, wired. */
public final class Site {

  private Site() {}

  /**
   * Serves until the server is closed; the engine stays open.
   *
   * @throws org.manicule.web.http.CannotListenException where the address or port cannot be had
   */
  public static WebServer start(SearchEngine engine, Binding binding, Clock clock) {
    return start(engine, binding, clock, List.of());
  }

  /**
   * @param further routes besides those of the pages and the API
   */
  static WebServer start(SearchEngine engine, Binding binding, Clock clock, List<Route> further) {
    Freshness freshness = new Freshness(clock.instant(), () -> hold(engine));
    StaticFiles files = StaticFiles.beside(Site.class, "static");
    Supplier<CorpusFiles> corpus = new PublishedFiles(engine);
    Pages pages = new Pages(engine, files, freshness, corpus);
    List<Route> routes = new ArrayList<>(pages.routes());
    routes.addAll(new Api(engine, freshness, corpus).routes());
    routes.add(files.route());
    routes.addAll(further);
    return WebServer.start(binding, routes, pages, engine::generation);
  }

  private static Held hold(SearchEngine engine) {
    SearchEngine.Hold hold = engine.hold();
    return new Held() {
      @Override
      public long generation() {
        return hold.generation();
      }

      @Override
      public void close() {
        hold.close();
      }
    };
  }
}

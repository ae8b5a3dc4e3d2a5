package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.manicule.model.WorkSummary;
import org.manicule.search.SearchEngine;

/** {@code /}. */
final class HomePage implements Handler {

  private static final int MOST_WORKS = 200;

  private final SearchEngine engine;
  private final Templates templates;

  HomePage(SearchEngine engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    templates.show(context, "home.jte", view());
  }

  private HomeView view() {
    List<WorkSummary> works = engine.works();
    return new HomeView(
        templates.frame("Texts, searched through their commentary", ""),
        Invitations.of(engine),
        works.stream().limit(MOST_WORKS).map(HomeView.WorkLink::to).toList(),
        Math.max(0, works.size() - MOST_WORKS));
  }
}

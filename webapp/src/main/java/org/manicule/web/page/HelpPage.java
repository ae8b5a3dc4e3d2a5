package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.manicule.query.QuerySpecification;

/** {@code /help}, made from the specification that the query language is tested with. */
final class HelpPage implements Handler {

  private final QuerySpecification specification;
  private final Templates templates;

  HelpPage(QuerySpecification specification, Templates templates) {
    this.specification = specification;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    templates.show(
        context, "help.jte", new HelpView(templates.frame("Help", ""), specification.sections()));
  }
}

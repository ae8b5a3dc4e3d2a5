package org.manicule.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import org.manicule.web.http.StaticFiles;

/** Draws views with the templates of their names. */
final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.manicule.web.template");
  private final StaticFiles files;

  Templates(StaticFiles files) {
    this.files = files;
  }

  Frame frame(String title, String query) {
    return new Frame(title + " · Manicule", query, files);
  }

  void show(Context context, String template, Object view) {
    context.html(render(template, view));
  }

  String render(String template, Object view) {
    StringOutput page = new StringOutput(16_384);
    engine.render(template, view, page);
    return page.toString();
  }
}

package org.manicule.web.page;

import org.manicule.model.Gloss;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Target;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;

/** Sets glosses. Who signs most of them is named once, in the head of the page. */
final class GlossText {

  private final WorkId work;
  private final Tongue tongue;
  private final String siglum;
  private final Matches matches;
  private final Quotations quotations;
  private final Ids ids;

  GlossText(WorkSummary work, Matches matches, Quotations quotations, Ids ids) {
    this.work = work.id();
    this.tongue = Tongue.of(work.info().glossLanguage());
    this.siglum = work.info().siglum();
    this.matches = matches;
    this.quotations = quotations;
    this.ids = ids;
  }

  GlossView view(LinkedGloss linked) {
    Gloss gloss = linked.gloss();
    Target target = gloss.target();
    boolean stated = target.scope() == Target.Scope.LINES;
    return new GlossView(
        label(target),
        stated ? target.reference().replace('-', '–') : "",
        stated ? Addresses.at(work, target.reference()) : "",
        tongue,
        gloss.author().equals(siglum) ? "" : gloss.author(),
        new GlossBody(work, linked, matches, quotations, ids).paragraphs());
  }

  private static String label(Target target) {
    String lines = target.reference().replace('-', '–');
    return switch (target.scope()) {
      case LINES, STANZA -> lines.contains("–") ? "Gloss on " + lines : "Gloss on line " + lines;
      case DIVISION -> lines.isEmpty() ? "Gloss on this part" : "Gloss on this part, " + lines;
      case WORK -> "Gloss on the work";
    };
  }
}

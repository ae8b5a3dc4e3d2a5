package org.manicule.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.stream.Stream;
import org.manicule.model.Gloss;
import org.manicule.model.LinkedWork;

/**
 * A gloss as a row of a table.
 *
 * @param gloss its place among the glosses of the work, from 1
 * @param scope what it is on: {@code lines}, {@code stanza}, {@code division} or {@code work}
 * @param lines the reference of the lines that it is on
 * @param text its body, paragraphs parted by a blank line
 */
@JsonPropertyOrder({"work", "gloss", "scope", "lines", "author", "text"})
record GlossRow(String work, int gloss, String scope, String lines, String author, String text) {

  static Stream<GlossRow> of(LinkedWork work) {
    return work.work().glosses().stream().map(gloss -> of(work, gloss));
  }

  private static GlossRow of(LinkedWork work, Gloss gloss) {
    return new GlossRow(
        work.work().id().value(),
        gloss.ordinal(),
        gloss.target().scope().name().toLowerCase(Locale.ROOT),
        gloss.target().reference(),
        gloss.author(),
        gloss.comment().text());
  }
}

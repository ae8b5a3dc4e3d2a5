package org.manicule.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.LinkedWork;

/**
 * Writes the glosses of a work as W3C Web Annotations: an AnnotationCollection in JSON-LD whose one
 * page holds an annotation for each gloss, and behind it one for each of its lemmata that is
 * linked, with the explanation as its body.
 *
 * <p>Targets are in the plain text of the work ({@code …/works/comus/text}): its lines alone, each
 * with a line feed behind it. A TextQuoteSelector has the words with up to {@value
 * AnnotationTargets#CONTEXT} characters around them; a TextPositionSelector counts code points.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class WebAnnotationWriter implements WorkWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI site;

  /**
   * @param site under which the works stand, such as {@code https://example.org/}
   */
  WebAnnotationWriter(URI site) {
    this.site = site;
  }

  @Override
  public void write(LinkedWork work, Writer out) throws IOException {
    Annotations annotations = new Annotations(work.work(), site);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("id", annotations.collection());
      json.writeStringField("type", "AnnotationCollection");
      json.writeStringField("label", "Glosses on " + work.work().info().title());
      json.writeNumberField("total", total(work));
      json.writeObjectFieldStart("first");
      json.writeStringField("id", annotations.collection() + "/all");
      json.writeStringField("type", "AnnotationPage");
      json.writeNumberField("startIndex", 0);
      json.writeArrayFieldStart("items");
      for (LinkedGloss gloss : work.glosses()) {
        items(gloss, annotations, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void items(LinkedGloss gloss, Annotations annotations, JsonGenerator json)
      throws IOException {
    json.writeTree(annotations.gloss(gloss.gloss()));
    int lemma = 0;
    for (Explanation explanation : gloss.explanations()) {
      lemma++;
      if (explanation.link() instanceof Link.Linked(var place, var reason)) {
        json.writeTree(annotations.lemma(gloss.gloss(), lemma, explanation, place));
      }
    }
  }

  private static long total(LinkedWork work) {
    return work.glosses().stream()
        .mapToLong(
            gloss ->
                1
                    + gloss.explanations().stream()
                        .filter(each -> each.link() instanceof Link.Linked)
                        .count())
        .sum();
  }
}

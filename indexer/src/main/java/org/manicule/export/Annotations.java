package org.manicule.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.Place;
import org.manicule.model.Work;

/** The annotations on one work, each as JSON. */
final class Annotations {

  private final Work work;
  private final String address;
  private final AnnotationTargets targets;

  Annotations(Work work, URI site) {
    String root = site.toString().replaceFirst("/$", "");
    this.work = work;
    this.address = root + "/works/" + URLEncoder.encode(work.id().value(), StandardCharsets.UTF_8);
    this.targets = new AnnotationTargets(work.text(), address + "/text");
  }

  /** The address of all annotations of the work together. */
  String collection() {
    return address + "/annotations";
  }

  ObjectNode gloss(Gloss gloss) {
    ObjectNode annotation = annotation(gloss, "", "commenting");
    body(annotation, gloss.comment().text(), "commenting");
    annotation.set("target", targets.of(gloss.target()));
    return annotation;
  }

  /**
   * @param number of the lemma in its gloss, from 1
   */
  ObjectNode lemma(Gloss gloss, int number, Explanation explanation, Place place) {
    ObjectNode annotation = annotation(gloss, "/lemma-" + number, "describing");
    body(annotation, explanation.span().of(gloss.comment().text()).strip(), "describing");
    annotation.set("target", targets.of(place));
    return annotation;
  }

  private ObjectNode annotation(Gloss gloss, String part, String motivation) {
    ObjectNode annotation = JsonNodeFactory.instance.objectNode();
    annotation.put("id", collection() + "/gloss-" + gloss.ordinal() + part);
    annotation.put("type", "Annotation");
    annotation.put("motivation", motivation);
    String author = gloss.author().isEmpty() ? work.info().siglum() : gloss.author();
    if (!author.isEmpty()) {
      annotation.putObject("creator").put("type", "Person").put("name", author);
    }
    annotation.putObject("generator").put("type", "Software").put("name", "Manicule");
    if (work.info().licence().matches("https?://\\S+")) {
      annotation.put("rights", work.info().licence());
    }
    return annotation;
  }

  private void body(ObjectNode annotation, String value, String purpose) {
    ObjectNode body = annotation.putObject("body");
    body.put("type", "TextualBody").put("value", value).put("format", "text/plain");
    if (!work.info().glossLanguage().isEmpty()) {
      body.put("language", work.info().glossLanguage());
    }
    body.put("purpose", purpose);
  }
}

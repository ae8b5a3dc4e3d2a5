package org.manicule.web.api;

import java.util.List;
import org.manicule.model.Concept;
import org.manicule.model.Image;
import org.manicule.model.LineRef;
import org.manicule.search.SearchEngine;

/**
 * A phrase that glosses explain.
 *
 * @param phrase the text's own words
 * @param lines how the lines are cited where they stand
 * @param explanations in the order of the glosses
 */
record ImageAnswer(
    String id, String work, String phrase, List<String> lines, List<Said> explanations) {

  /**
   * @param gloss the ordinal of the gloss
   * @param author who signs it; empty where nobody does
   * @param quoted where the words stand in the text
   * @param concepts the ids of those that the text names
   */
  record Said(int gloss, String author, String text, TextSpan quoted, List<String> concepts) {
    Said {
      concepts = List.copyOf(concepts);
    }
  }

  ImageAnswer {
    lines = List.copyOf(lines);
    explanations = List.copyOf(explanations);
  }

  static ImageAnswer of(Image image, SearchEngine engine) {
    return new ImageAnswer(
        image.id(),
        image.work().value(),
        image.phrase(),
        image.lines().stream().map(LineRef::toString).toList(),
        image.sayings().stream().map(saying -> said(saying, engine)).toList());
  }

  private static Said said(Image.Saying saying, SearchEngine engine) {
    List<String> concepts =
        engine.conceptsIn(saying.text()).stream().map(Concept::id).map(Object::toString).toList();
    return new Said(
        saying.gloss(), saying.author(), saying.text(), TextSpan.of(saying.quoted()), concepts);
  }
}

package org.manicule.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Place;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;

/**
 * What annotations point at: stretches of a work's {@link PlainText}, each named twice, by its
 * words and by its position, so that it is found when one of the two no longer holds.
 */
final class AnnotationTargets {

  /** How many characters before and behind the words help to tell them from the same elsewhere. */
  static final int CONTEXT = 32;

  /** Longer stretches are named by their position alone: nobody looks for them by their words. */
  private static final int LONGEST_QUOTE = 10_000;

  private final Text text;
  private final PlainText plain;
  private final String source;

  /**
   * @param source the address of the plain text
   */
  AnnotationTargets(Text text, String source) {
    this.text = text;
    this.plain = new PlainText(text.lines());
    this.source = source;
  }

  /** The lines of a gloss; the text itself where they are all of it, or none. */
  JsonNode of(Target target) {
    boolean isAll = target.lines().equals(new Span(0, text.lines().size()));
    return target.lines().isEmpty() || (isAll && target.scope() == Target.Scope.WORK)
        ? JsonNodeFactory.instance.textNode(source)
        : stretch(plain.lines(target.lines()));
  }

  /** The words that a lemma quotes: one stretch, or several where words are left out. */
  JsonNode of(Place place) {
    List<Span> stretches = stretches(place);
    if (stretches.size() == 1) {
      return stretch(stretches.getFirst());
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    stretches.forEach(span -> all.add(stretch(span)));
    return all;
  }

  /** Runs are joined where nothing but signs and line ends stands between them. */
  private List<Span> stretches(Place place) {
    List<Span> joined = new ArrayList<>();
    for (Place.Run run : place.runs()) {
      Span next =
          run.span().isEmpty()
              ? plain.lines(new Span(run.line(), run.line() + 1))
              : plain.run(run.line(), run.span());
      if (!joined.isEmpty() && isJoined(joined.getLast(), next)) {
        joined.add(joined.removeLast().cover(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean isJoined(Span before, Span next) {
    return before.end() <= next.start()
        && plain
            .text()
            .substring(before.end(), next.start())
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  private ObjectNode stretch(Span span) {
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.put("source", source);
    ArrayNode selectors = target.putArray("selector");
    if (span.length() <= LONGEST_QUOTE) {
      selectors
          .addObject()
          .put("type", "TextQuoteSelector")
          .put("exact", span.of(plain.text()))
          .put("prefix", plain.before(span.start(), CONTEXT))
          .put("suffix", plain.behind(span.end(), CONTEXT));
    }
    Span codePoints = plain.codePoints(span);
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", codePoints.start())
        .put("end", codePoints.end());
    return target;
  }
}

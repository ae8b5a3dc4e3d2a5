package org.manicule.web.api;

import java.util.List;
import java.util.Locale;
import org.manicule.model.Aside;
import org.manicule.model.Line;
import org.manicule.model.Passage;
import org.manicule.model.Passage.Furniture;

/**
 * A stanza, or a run of a long one, with what stands before it and the glosses on it.
 *
 * @param passage how it is cited
 * @param division the numbers of the division that holds it; empty in a text without divisions
 * @param before what stands between the passage before and this one
 * @param form {@code verse} or {@code prose}
 * @param speaker who speaks; empty where nobody is named
 * @param piece {@code whole}, or whether it is the {@code first}, a {@code middle} or the {@code
 *     last} run of its stanza
 * @param after what stands behind the last passage of a work
 * @param glosses those that begin here
 * @param visitors glosses that stand elsewhere, with the explanations that speak of lines of this
 *     one
 */
record PassageAnswer(
    String passage,
    String division,
    List<Between> before,
    String form,
    String speaker,
    String piece,
    List<LineText> lines,
    List<Between> after,
    List<GlossText> glosses,
    List<GlossText> visitors) {

  /**
   * @param kind {@code heading}, {@code stage direction}, {@code cast} or {@code note}
   * @param reference of the division that a heading opens; else empty
   */
  record Between(String kind, String reference, String text) {

    static Between of(Furniture furniture) {
      return switch (furniture) {
        case Furniture.Heading heading ->
            new Between("heading", String.join(".", heading.path()), heading.text());
        case Furniture.Remark(Aside aside) -> new Between(words(aside.kind()), "", aside.text());
      };
    }
  }

  /**
   * @param speakers where several share the line: who says which part of it
   * @param directions that stand between the line before and this one
   */
  record LineText(String ref, String text, List<Part> speakers, List<String> directions) {

    record Part(TextSpan span, String speaker) {}

    LineText {
      speakers = List.copyOf(speakers);
      directions = List.copyOf(directions);
    }

    static LineText of(Line line) {
      return new LineText(
          line.ref().toString(),
          line.text(),
          line.parts().stream()
              .map(part -> new Part(TextSpan.of(part.span()), part.speaker()))
              .toList(),
          line.directions());
    }
  }

  PassageAnswer {
    before = List.copyOf(before);
    lines = List.copyOf(lines);
    after = List.copyOf(after);
    glosses = List.copyOf(glosses);
    visitors = List.copyOf(visitors);
  }

  static PassageAnswer of(Passage passage) {
    return new PassageAnswer(
        passage.range().toString(),
        String.join(".", passage.section()),
        passage.before().stream().map(Between::of).toList(),
        words(passage.stanza().form()),
        passage.stanza().speaker(),
        words(passage.piece()),
        passage.stanza().lines().stream().map(LineText::of).toList(),
        passage.after().stream().map(Between::of).toList(),
        passage.glosses().stream().map(GlossText::of).toList(),
        passage.visitors().stream().map(GlossText::of).toList());
  }

  /** A constant as people write it. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

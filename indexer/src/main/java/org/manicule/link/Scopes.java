package org.manicule.link;

import java.util.Arrays;
import java.util.List;
import org.manicule.model.LineRange;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;

/** Names the {@link Scope}s of a text, and knows the division of each line. */
final class Scopes {

  private final Text text;
  private final int[] sectionOfLine;

  Scopes(Text text) {
    this.text = text;
    this.sectionOfLine = new int[text.lines().size()];
    List<Text.Section> sections = text.sections();
    for (int i = 0; i < sections.size(); i++) {
      Span lines = sections.get(i).lines();
      Arrays.fill(sectionOfLine, lines.start(), lines.end(), i);
    }
  }

  Scope of(Target target) {
    String name =
        target.lines().isEmpty()
            ? "the work"
            : switch (target.scope()) {
              case LINES -> lines(target.lines());
              case STANZA -> stanza(target.lines());
              case DIVISION -> division(target.lines());
              case WORK -> "the work";
            };
    return new Scope(name, target.scope(), target.lines());
  }

  /** The lines that another lemma of the same gloss was found in. */
  Scope of(Span lines) {
    return new Scope(lines(lines), Target.Scope.LINES, lines);
  }

  private String lines(Span lines) {
    String range = text.range(lines).map(LineRange::toString).orElse("");
    return (lines.length() == 1 ? "line " : "lines ") + range;
  }

  private String stanza(Span lines) {
    int first = text.stanzaOf(lines.start()).ordinal() + 1;
    int last = text.stanzaOf(lines.end() - 1).ordinal() + 1;
    return first == last ? "stanza " + first : "stanzas " + first + "-" + last;
  }

  private String division(Span lines) {
    return text.sections().stream()
        .filter(section -> section.lines().equals(lines) && !section.path().isEmpty())
        .findFirst()
        .map(section -> "division " + String.join(".", section.path()))
        .orElse("the work");
  }

  /** The lines of the innermost division that holds the first of some lines. */
  Span divisionOf(Span lines) {
    return lines.isEmpty() ? lines : text.sections().get(sectionOfLine[lines.start()]).lines();
  }
}

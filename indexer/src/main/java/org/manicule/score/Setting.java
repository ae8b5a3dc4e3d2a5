package org.manicule.score;

import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;

/** What the linker is told of the lines that a note is on; the notes always come in order. */
public enum Setting {
  STATED("1 reference stated") {
    @Override
    Target target(Text text, Span lines) {
      return text.target(Target.Scope.LINES, lines);
    }
  },
  DIVISION("2 only the division known") {
    @Override
    Target target(Text text, Span lines) {
      return text.target(Target.Scope.DIVISION, text.sectionOf(lines.start()).lines());
    }
  },
  WORK("3 only the work known") {
    @Override
    Target target(Text text, Span lines) {
      return text.target(Target.Scope.WORK, new Span(0, text.lines().size()));
    }
  };

  private final String words;

  Setting(String words) {
    this.words = words;
  }

  /**
   * @param lines the lines that the editors name
   */
  abstract Target target(Text text, Span lines);

  /** For people: {@code 1 reference stated}. */
  public String words() {
    return words;
  }
}

package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;

/**
 * A run of lines in which a lemma is looked for.
 *
 * @param name as people call it: {@code stanza 2}
 */
record Scope(String name, Span lines) {

  /** From what the gloss states outwards to the whole work, each wider than the one before. */
  static List<Scope> around(Target target, Text text) {
    Span all = new Span(0, text.lines().size());
    List<Scope> scopes = new ArrayList<>();
    if (!target.lines().isEmpty()) {
      scopes.add(stated(target, text));
      widen(scopes, stanzas(target.lines(), text));
      Text.Section section = text.sectionOf(target.lines().start());
      widen(scopes, division(section.path(), section.lines()));
    }
    widen(scopes, new Scope("the work", all));
    return scopes;
  }

  private static void widen(List<Scope> scopes, Scope next) {
    Span before = scopes.isEmpty() ? new Span(0, 0) : scopes.getLast().lines();
    if (next.lines().contains(before) && next.lines().length() > before.length()) {
      scopes.add(next);
    }
  }

  private static Scope stated(Target target, Text text) {
    return switch (target.scope()) {
      case LINES ->
          new Scope(
              (target.lines().length() == 1 ? "line " : "lines ") + target.reference(),
              target.lines());
      case STANZA -> stanzas(target.lines(), text);
      case DIVISION -> division(text.sectionOf(target.lines().start()).path(), target.lines());
      case WORK -> new Scope("the work", target.lines());
    };
  }

  private static Scope division(List<String> path, Span lines) {
    return new Scope(path.isEmpty() ? "the work" : "division " + String.join(".", path), lines);
  }

  private static Scope stanzas(Span lines, Text text) {
    Stanza first = text.stanzaOf(lines.start());
    Stanza last = text.stanzaOf(lines.end() - 1);
    int from = first.ordinal() + 1;
    int to = last.ordinal() + 1;
    return new Scope(
        from == to ? "stanza " + from : "stanzas " + from + "-" + to,
        Text.linesOf(first).cover(Text.linesOf(last)));
  }
}

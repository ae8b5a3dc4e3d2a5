package org.manicule.index;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.Stanza;
import org.manicule.model.WorkId;
import org.manicule.text.Span;

/**
 * Cuts a work into its passages: {@code Passages.of(work)} gives seven for a poem of seven short
 * stanzas, and three for a stanza of thirty lines.
 */
public final class Passages {

  private final WorkId work;
  private final PassageGlosses glosses;
  private final List<Passage> passages = new ArrayList<>();
  private List<Passage.Furniture> before = new ArrayList<>();

  private Passages(WorkId work, PassageGlosses glosses) {
    this.work = work;
    this.glosses = glosses;
  }

  /** In reading order; none for a work without a line. */
  public static List<Passage> of(LinkedWork work) {
    List<Span> runs = new ArrayList<>();
    for (Stanza stanza : work.work().text().stanzas()) {
      int first = stanza.lines().getFirst().ordinal();
      StanzaRuns.of(stanza.lines()).forEach(run -> runs.add(run.shift(first)));
    }
    Passages cut = new Passages(work.work().id(), PassageGlosses.of(work.glosses(), runs));
    cut.division(work.work().text().root(), List.of());
    cut.end();
    return cut.passages;
  }

  private void division(Division division, List<String> path) {
    for (Block block : division.blocks()) {
      switch (block) {
        case Aside aside -> before.add(new Passage.Furniture.Remark(aside));
        case Stanza stanza -> stanza(stanza, path);
        case Division inner -> {
          List<String> innerPath = new ArrayList<>(path);
          innerPath.add(inner.number());
          before.add(new Passage.Furniture.Heading(innerPath, inner.heading()));
          division(inner, innerPath);
        }
      }
    }
  }

  private void stanza(Stanza stanza, List<String> path) {
    List<Span> runs = StanzaRuns.of(stanza.lines());
    for (int i = 0; i < runs.size(); i++) {
      Span run = runs.get(i);
      Stanza part =
          new Stanza(
              stanza.ordinal(),
              stanza.form(),
              stanza.speaker(),
              stanza.lines().subList(run.start(), run.end()));
      add(part, piece(i, runs.size()), path);
    }
  }

  private static Passage.Piece piece(int place, int count) {
    if (count == 1) {
      return Passage.Piece.WHOLE;
    }
    return place == 0
        ? Passage.Piece.FIRST
        : place == count - 1 ? Passage.Piece.LAST : Passage.Piece.MIDDLE;
  }

  private void add(Stanza stanza, Passage.Piece piece, List<String> path) {
    int ordinal = passages.size();
    passages.add(
        new Passage(
            work,
            ordinal,
            path,
            before,
            stanza,
            piece,
            List.of(),
            glosses.own(ordinal),
            glosses.visitors(ordinal)));
    before = new ArrayList<>();
  }

  private void end() {
    if (!before.isEmpty() && !passages.isEmpty()) {
      Passage last = passages.removeLast();
      passages.add(
          new Passage(
              last.work(),
              last.ordinal(),
              last.section(),
              last.before(),
              last.stanza(),
              last.piece(),
              before,
              last.glosses(),
              last.visitors()));
    }
  }
}

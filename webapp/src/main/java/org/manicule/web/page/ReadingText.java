package org.manicule.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Passage.Furniture;
import org.manicule.model.WorkSummary;
import org.manicule.text.Span;
import org.manicule.web.page.StanzaView.Between;

/** Sets the passages of a page. */
final class ReadingText {

  private static final int DEEPEST_HEADING = 6;

  private final Tongue tongue;
  private final List<Passage> passages;
  private final LineText lines;
  private final GlossText glosses;
  private final Ids ids = new Ids();
  private final Set<Integer> glossesShown = new HashSet<>();

  /**
   * @param here the lines that the address names
   */
  ReadingText(WorkSummary work, List<Passage> passages, Span here, Matches matches) {
    Quotations quotations = new Quotations(passages);

    this.tongue = Tongue.of(work.info().language());
    this.passages = passages;
    this.lines = new LineText(work.id(), here, matches, quotations, ids);
    this.glosses = new GlossText(work, matches, quotations, ids);
  }

  List<StanzaView> stanzas() {
    return passages.stream().map(this::stanza).toList();
  }

  private StanzaView stanza(Passage passage) {
    List<LinkedGloss> beside = Quotations.glossesOf(passage, glossesShown);
    return new StanzaView(
        "s" + passage.ordinal(),
        Hits.label(passage.range()),
        passage.piece() == Passage.Piece.FIRST || passage.piece() == Passage.Piece.MIDDLE,
        tongue,
        between(passage.before()),
        speaker(passage),
        passage.stanza().lines().stream().map(lines::view).toList(),
        beside.stream().map(glosses::view).toList(),
        between(passage.after()));
  }

  /** Named once, where the speech begins. */
  private static String speaker(Passage passage) {
    return switch (passage.piece()) {
      case WHOLE, FIRST -> passage.stanza().speaker();
      case MIDDLE, LAST -> "";
    };
  }

  private List<Between> between(List<Furniture> furniture) {
    List<Between> between = new ArrayList<>();
    for (Furniture each : furniture) {
      between.add(
          switch (each) {
            case Furniture.Heading heading -> heading(heading);
            case Furniture.Remark remark -> new Between.Remark(remark.aside().text());
          });
    }
    return between;
  }

  private Between heading(Furniture.Heading heading) {
    String reference = String.join(".", heading.path());
    return new Between.Heading(
        ids.unique("d" + reference),
        Math.min(heading.path().size() + 1, DEEPEST_HEADING),
        heading.text().isEmpty() ? reference : heading.text());
  }
}

package org.manicule.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.model.Line;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Passage;
import org.manicule.model.Place;

/** All quotations on a page, by the line that they quote. */
final class Quotations {

  private final Map<Integer, List<Labelled<Quotation>>> byLine = new HashMap<>();
  private final Set<String> wordsOnPage = new HashSet<>();

  Quotations(List<Passage> passages) {
    Set<Integer> shown = new HashSet<>();
    for (Passage passage : passages) {
      passage.stanza().lines().forEach(line -> byLine.put(line.ordinal(), new ArrayList<>()));
    }
    for (Passage passage : passages) {
      glossesOf(passage, shown).stream().map(Quotation::of).forEach(this::add);
    }
  }

  /**
   * The glosses to show beside a passage: its own, and those of other pages that quote it.
   *
   * @param shown the ordinals of glosses shown before; those of this passage are added
   */
  static List<LinkedGloss> glossesOf(Passage passage, Set<Integer> shown) {
    List<LinkedGloss> glosses = new ArrayList<>();
    for (List<LinkedGloss> each : List.of(passage.glosses(), passage.visitors())) {
      each.stream().filter(gloss -> shown.add(gloss.gloss().ordinal())).forEach(glosses::add);
    }
    return glosses;
  }

  private void add(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      for (Place.Run run : quotation.place().runs()) {
        if (byLine.containsKey(run.line()) && !run.span().isEmpty()) {
          byLine.get(run.line()).add(new Labelled<>(run.span(), quotation));
          wordsOnPage.add(quotation.wordsId());
        }
      }
    }
  }

  /** What is quoted of a line, where its words stand. */
  List<Labelled<Quotation>> of(Line line) {
    return byLine.getOrDefault(line.ordinal(), List.of());
  }

  boolean hasWords(Quotation quotation) {
    return wordsOnPage.contains(quotation.wordsId());
  }

  boolean hasLine(Place.Run run) {
    return byLine.containsKey(run.line());
  }
}

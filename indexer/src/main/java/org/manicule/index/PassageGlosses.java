package org.manicule.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Target;
import org.manicule.text.Span;

/** Tells which glosses stand with which passage of a work, and which visit it. */
final class PassageGlosses {

  private final List<Span> passages;
  private final List<List<LinkedGloss>> own;
  private final List<List<LinkedGloss>> visitors;

  private PassageGlosses(List<Span> passages) {
    this.passages = passages;
    this.own = emptyLists(passages.size());
    this.visitors = emptyLists(passages.size());
  }

  private static List<List<LinkedGloss>> emptyLists(int count) {
    return IntStream.range(0, count).<List<LinkedGloss>>mapToObj(i -> new ArrayList<>()).toList();
  }

  /**
   * @param passages the lines of each, as ordinals, in order and without a gap
   */
  static PassageGlosses of(List<LinkedGloss> glosses, List<Span> passages) {
    PassageGlosses result = new PassageGlosses(passages);
    if (!passages.isEmpty()) {
      glosses.forEach(result::place);
    }
    return result;
  }

  List<LinkedGloss> own(int passage) {
    return own.get(passage);
  }

  List<LinkedGloss> visitors(int passage) {
    return visitors.get(passage);
  }

  private void place(LinkedGloss gloss) {
    int home = passageOf(gloss.gloss().target().lines().start());
    own.get(home).add(gloss);
    for (int passage : visited(gloss)) {
      if (passage != home) {
        visitors.get(passage).add(asVisitor(gloss, passage));
      }
    }
  }

  private SortedSet<Integer> visited(LinkedGloss gloss) {
    SortedSet<Integer> visited = new TreeSet<>();
    Target target = gloss.gloss().target();
    if (target.scope() == Target.Scope.LINES && !target.lines().isEmpty()) {
      int last = passageOf(target.lines().end() - 1);
      for (int passage = passageOf(target.lines().start()); passage <= last; passage++) {
        visited.add(passage);
      }
    }
    for (Explanation explanation : gloss.explanations()) {
      if (explanation.link() instanceof Link.Linked linked) {
        linked.place().runs().forEach(run -> visited.add(passageOf(run.line())));
      }
    }
    return visited;
  }

  private LinkedGloss asVisitor(LinkedGloss gloss, int passage) {
    Span lines = passages.get(passage);
    if (PassageText.states(gloss, lines)) {
      return gloss;
    }
    return new LinkedGloss(
        gloss.gloss(),
        gloss.explanations().stream()
            .filter(explanation -> PassageText.quotes(explanation, lines))
            .toList());
  }

  /** The passage that holds a line; the last, where the line lies past the end. */
  private int passageOf(int line) {
    int found =
        Collections.binarySearch(
            passages,
            new Span(line, line),
            (passage, wanted) ->
                passage.contains(wanted.start())
                    ? 0
                    : Integer.compare(passage.start(), wanted.start()));
    return found >= 0 ? found : passages.size() - 1;
  }
}

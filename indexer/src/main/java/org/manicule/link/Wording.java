package org.manicule.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.Place;
import org.manicule.text.Span;

/**
 * Says why a lemma was judged as it was, and what would change it, in words that a person
 * understands.
 */
final class Wording {

  private static final int MOST_NAMED = 3;

  private final Drafting drafting;
  private final WordIndex index;
  private final Places places;

  Wording(Drafting drafting, Places places) {
    this.drafting = drafting;
    this.index = drafting.index();
    this.places = places;
  }

  Link linked(Draft draft, int candidate, Place place) {
    String where = "line " + place.lines().getFirst();
    String how =
        switch (place.means()) {
          case EXACT -> "the same words in " + where;
          case GAPS -> "the same words in " + where + ", with others between or left out";
          case INFLECTED -> "other forms of the words in " + where;
          case NEAR -> "nearly the same letters in " + where;
          case SPEAKER_OR_STAGE -> "the speaker or a stage direction at " + where;
        };
    return new Link.Linked(place, how + circumstance(draft, candidate));
  }

  private String circumstance(Draft draft, int candidate) {
    int start = draft.step().candidates().start(candidate);
    if (!index.wordsOf(draft.scope().lines()).contains(start)) {
      return ", though the gloss is on " + draft.scope().name();
    }
    if (draft.isNumbered()) {
      return ", number " + draft.quotation().occurrence() + " in " + draft.scope().name();
    }
    return draft.occurrences() > 1 ? ", by the order of the glosses; " + occurs(draft) : "";
  }

  /**
   * @param likely candidates, the likeliest first
   * @param candidates the same as places
   */
  Link ambiguous(Draft draft, List<Integer> likely, List<Place> candidates) {
    List<LineRef> lines = candidates.stream().map(place -> place.lines().getFirst()).toList();
    String reason =
        draft.occurrences() > 1 ? occurs(draft) : quoted(draft) + " may stand in " + named(lines);
    return new Link.Ambiguous(candidates, reason, decision(draft, likely, candidates));
  }

  /**
   * One of the likeliest, as an example: its line, if that holds no other, and which of the same
   * words it is.
   */
  private String decision(Draft draft, List<Integer> likely, List<Place> places) {
    List<LineRef> lines = places.stream().map(place -> place.lines().getFirst()).toList();
    double least = places.getFirst().score() / 2;
    int shown = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean better = !isRepeated(lines.get(i), lines) || isRepeated(lines.get(shown), lines);
      shown = better && places.get(i).score() >= least ? i : shown;
    }
    int[] plain = drafting.plain(draft.phrase(), draft.step().candidates(), draft.scope());
    int number = Arrays.binarySearch(plain, likely.get(shown)) + 1;
    String byLine = "[" + lines.get(shown) + "]";
    String byNumber = "\"" + draft.words() + "\"[" + number + "]";
    if (number < 1) {
      return "write " + byLine;
    }
    return "write "
        + (isRepeated(lines.get(shown), lines) ? byNumber : byLine + ", or " + byNumber);
  }

  private static boolean isRepeated(LineRef line, List<LineRef> lines) {
    return lines.indexOf(line) != lines.lastIndexOf(line);
  }

  Link crowd(Draft draft) {
    String count = draft.step().candidates().crowd() + " places";
    String line = ref(draft.scope().lines().start()).toString();
    return new Link.Orphan(
        quoted(draft) + " may stand in " + count,
        "state its line, as [" + line + "], or quote more");
  }

  Link misnumbered(Draft draft) {
    String numbered = "[" + draft.quotation().occurrence() + "]";
    return new Link.Orphan(
        occurs(draft), "write a number up to " + draft.occurrences() + " for " + numbered);
  }

  Link orphan(Draft draft, Posterior posterior) {
    List<LineRef> elsewhere = elsewhere(draft);
    if (elsewhere.isEmpty()) {
      return unlike(draft, posterior);
    }
    String reason =
        draft.occurrences() > 0
            ? " stands only out of the order of the glosses, in "
            : " does not stand in " + draft.scope().name() + ", but in ";
    String line = "write [" + elsewhere.getFirst() + "]";
    return new Link.Orphan(
        quoted(draft) + reason + named(elsewhere),
        elsewhere.size() > 1 ? line + ", or the line meant" : line);
  }

  /** The lines of the work in which just these words stand. */
  private List<LineRef> elsewhere(Draft draft) {
    Candidates all = drafting.search().find(draft.phrase(), new Span(0, index.size()));
    return drafting
        .search()
        .plain(draft.phrase(), all)
        .map(candidate -> index.lineAt(all.start(candidate)))
        .distinct()
        .mapToObj(this::ref)
        .toList();
  }

  private Link unlike(Draft draft, Posterior posterior) {
    String reason = quoted(draft) + " does not stand in the work";
    if (posterior.size() == 0) {
      return new Link.Orphan(reason, "check its spelling against the text");
    }
    int nearest = posterior.likeliestFirst().findFirst().orElseThrow();
    Place place = places.place(draft, nearest, posterior.of(nearest));
    String words =
        place.runs().stream()
            .map(run -> run.span().of(index.text().lines().get(run.line()).text()))
            .collect(Collectors.joining(" ... "));
    return new Link.Orphan(
        reason + "; the nearest is '" + words + "' in line " + place.lines().getFirst(),
        "if that is meant, write \"" + words + "\"");
  }

  private LineRef ref(int line) {
    return index.text().lines().get(line).ref();
  }

  private static String named(List<LineRef> refs) {
    List<LineRef> lines = refs.stream().distinct().toList();
    String named =
        lines.stream().limit(MOST_NAMED).map(LineRef::toString).collect(Collectors.joining(", "));
    String more = lines.size() > MOST_NAMED ? " and " + (lines.size() - MOST_NAMED) + " more" : "";
    return (lines.size() == 1 ? "line " : "lines ") + named + more;
  }

  private static String occurs(Draft draft) {
    String times = draft.occurrences() == 1 ? "once" : draft.occurrences() + " times";
    return quoted(draft) + " occurs " + times + " in " + draft.scope().name();
  }

  private static String quoted(Draft draft) {
    return "'" + draft.words() + "'";
  }
}

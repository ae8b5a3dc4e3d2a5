package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.Place;
import org.manicule.rebuild.LinkChange.Kind;
import org.manicule.rebuild.LinkChange.Where;
import org.manicule.text.Span;

/** Compares the links of two versions of a work, lemma by lemma. */
final class LinkComparison {

  private static final String NO_LONGER_QUOTED = "no gloss quotes these words any more";

  private final Snapshot before;
  private final Snapshot after;
  private final LineDifference lines;
  private final List<LinkChange> changes = new ArrayList<>();

  private LinkComparison(Snapshot before, Snapshot after, LineDifference lines) {
    this.before = before;
    this.after = after;
    this.lines = lines;
  }

  /** In the order of the new glosses; those of lemmata that are gone come last. */
  static List<LinkChange> of(Snapshot before, Snapshot after, LineDifference lines) {
    LinkComparison comparison = new LinkComparison(before, after, lines);
    List<Quoted> now = Quoted.of(after);
    LemmaPairs pairs = LemmaPairs.of(Quoted.of(before), now, lines);
    for (int i = 0; i < now.size(); i++) {
      if (!pairs.isReworded(i)) {
        comparison.compare(pairs.partner(i), now.get(i));
      }
    }
    pairs.gone().forEach(comparison::compareGone);
    return comparison.changes;
  }

  private void compareGone(Quoted old) {
    old.place()
        .ifPresent(was -> add(Kind.LOST, old, where(was, before), Where.NOWHERE, NO_LONGER_QUOTED));
  }

  private void compare(Optional<Quoted> old, Quoted now) {
    Optional<Place> was = old.flatMap(Quoted::place);
    Where from = was.map(place -> where(place, before)).orElse(Where.NOWHERE);
    switch (now.link()) {
      case Link.Linked is -> {
        if (was.isEmpty()) {
          add(Kind.NEW, now, from, where(is.place(), after), is.reason());
        } else if (!isSame(was.get(), is.place())) {
          add(Kind.MOVED, now, from, where(is.place(), after), is.reason());
        }
      }
      case Link.Ambiguous is -> {
        if (old.isEmpty() || !(old.get().link() instanceof Link.Ambiguous)) {
          add(Kind.AMBIGUOUS, now, from, candidates(is), is.reason());
        }
      }
      case Link.Orphan is -> {
        if (was.isPresent()) {
          add(Kind.LOST, now, from, Where.NOWHERE, is.reason());
        }
      }
    }
  }

  private void add(Kind kind, Quoted quoted, Where from, Where to, String reason) {
    changes.add(new LinkChange(kind, quoted.gloss(), quoted.lemma(), from, to, reason));
  }

  /** The same lines, whatever they are numbered; where those kept their words, the same words. */
  private boolean isSame(Place was, Place is) {
    boolean untouched = lineTexts(was, before).equals(lineTexts(is, after));
    return lines.after(was).equals(lines.of(is)) && (!untouched || spans(was).equals(spans(is)));
  }

  private static List<String> lineTexts(Place place, Snapshot work) {
    return place.runs().stream().map(run -> work.lines().get(run.line()).text()).toList();
  }

  private static List<Span> spans(Place place) {
    return place.runs().stream().map(Place.Run::span).toList();
  }

  private static Where where(Place place, Snapshot work) {
    List<String> words = new ArrayList<>();
    for (Place.Run run : place.runs()) {
      Line line = work.lines().get(run.line());
      words.add(run.span().of(line.text()));
    }
    return new Where(place.lines(), String.join(" ", words).strip());
  }

  private Where candidates(Link.Ambiguous link) {
    List<LineRef> refs =
        link.candidates().stream().flatMap(place -> place.lines().stream()).distinct().toList();
    return new Where(refs, where(link.candidates().getFirst(), after).words());
  }
}

package org.manicule.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.manicule.model.Explanation;
import org.manicule.model.Line;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.LinkedGloss;
import org.manicule.model.Place;
import org.manicule.rebuild.LinkChange.Kind;
import org.manicule.rebuild.LinkChange.Where;

/** Compares the links of two versions of a work, lemma by lemma. */
final class LinkComparison {

  private static final String NO_LONGER_QUOTED = "no gloss quotes these words any more";

  private final Snapshot before;
  private final Snapshot after;
  private final LineDifference lines;
  private final List<LinkChange> changes = new ArrayList<>();

  /** A lemma with the gloss that quotes it. */
  private record Quoted(int gloss, Explanation explanation) {

    String lemma() {
      return explanation.lemma().text();
    }

    Link link() {
      return explanation.link();
    }
  }

  private LinkComparison(Snapshot before, Snapshot after, LineDifference lines) {
    this.before = before;
    this.after = after;
    this.lines = lines;
  }

  /** In the order of the new glosses; those of lemmata that are gone come last. */
  static List<LinkChange> of(Snapshot before, Snapshot after, LineDifference lines) {
    LinkComparison comparison = new LinkComparison(before, after, lines);
    comparison.compare(quoted(before), quoted(after));
    return comparison.changes;
  }

  private static List<Quoted> quoted(Snapshot work) {
    List<Quoted> quoted = new ArrayList<>();
    for (LinkedGloss gloss : work.glosses()) {
      for (Explanation explanation : gloss.explanations()) {
        quoted.add(new Quoted(gloss.gloss().ordinal(), explanation));
      }
    }
    return quoted;
  }

  private void compare(List<Quoted> old, List<Quoted> now) {
    Alignment alignment = Alignment.of(lemmata(old), lemmata(now));
    Quoted[] partners = new Quoted[now.size()];
    for (int i = 0; i < old.size(); i++) {
      OptionalInt partner = alignment.after(i);
      if (partner.isPresent()) {
        partners[partner.getAsInt()] = old.get(i);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      compare(Optional.ofNullable(partners[i]), now.get(i));
    }
    for (int i = 0; i < old.size(); i++) {
      if (alignment.after(i).isEmpty() && old.get(i).link() instanceof Link.Linked was) {
        add(Kind.LOST, old.get(i), where(was.place(), before), Where.NOWHERE, NO_LONGER_QUOTED);
      }
    }
  }

  private static List<String> lemmata(List<Quoted> quoted) {
    return quoted.stream().map(Quoted::lemma).toList();
  }

  private void compare(Optional<Quoted> old, Quoted now) {
    Optional<Place> was =
        old.map(Quoted::link)
            .filter(Link.Linked.class::isInstance)
            .map(link -> ((Link.Linked) link).place());
    Where before = was.map(place -> where(place, this.before)).orElse(Where.NOWHERE);
    switch (now.link()) {
      case Link.Linked is -> {
        if (was.isEmpty()) {
          add(Kind.NEW, now, before, where(is.place(), after), is.reason());
        } else if (!isSame(was.get(), is.place())) {
          add(Kind.MOVED, now, before, where(is.place(), after), is.reason());
        }
      }
      case Link.Ambiguous is -> {
        if (old.isEmpty() || !(old.get().link() instanceof Link.Ambiguous)) {
          add(Kind.AMBIGUOUS, now, before, candidates(is), is.reason());
        }
      }
      case Link.Orphan is -> {
        if (was.isPresent()) {
          add(Kind.LOST, now, before, Where.NOWHERE, is.reason());
        }
      }
    }
  }

  private void add(Kind kind, Quoted quoted, Where old, Where now, String reason) {
    changes.add(new LinkChange(kind, quoted.gloss(), quoted.lemma(), old, now, reason));
  }

  /** Whether the same lines are quoted, whatever they are numbered; or other words of them. */
  private boolean isSame(Place was, Place is) {
    List<Integer> moved = new ArrayList<>();
    for (Place.Run run : was.runs()) {
      moved.add(lines.after(run.line()).orElse(-1));
    }
    boolean sameLines = moved.equals(is.runs().stream().map(Place.Run::line).toList());
    boolean untouched = lineTexts(was, before).equals(lineTexts(is, after));
    return sameLines && (!untouched || spans(was).equals(spans(is)));
  }

  private static List<String> lineTexts(Place place, Snapshot work) {
    return place.runs().stream().map(run -> work.lines().get(run.line()).text()).toList();
  }

  private static List<Object> spans(Place place) {
    return place.runs().stream().<Object>map(Place.Run::span).toList();
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

package org.manicule.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manicule.cli.Style.Tone;
import org.manicule.rebuild.DifferenceCounts;
import org.manicule.rebuild.LineChange;
import org.manicule.rebuild.LinkChange;
import org.manicule.rebuild.LinkDifference;
import org.manicule.rebuild.WorkDifference;

/**
 * What a rebuild changes, for people at a terminal; links first, for they are why one looks.
 *
 * <pre>
 * changed the-door: 1 line changed; links: 1 lost
 *   lost, gloss 1: “hush” was 2 “hush”; 'hush' does not stand in the work
 *   line 2 changed: “A hush, a seam.” is now “A seam.”
 * </pre>
 *
 * @param most so many lines are printed
 */
record DifferenceText(Style style, int most) {

  String write(LinkDifference difference) {
    List<String> all = new ArrayList<>();
    difference.works().forEach(work -> add(work, all));
    int more = all.size() - most;
    return all.stream().limit(most).map(line -> line + "\n").collect(joining())
        + (more > 0 ? "… and %s; --json has all\n".formatted(Count.of(more, "more line")) : "");
  }

  private void add(WorkDifference work, List<String> all) {
    String renamed =
        work.kind() == WorkDifference.Kind.RENAMED ? " (was %s)".formatted(work.before()) : "";
    all.add(
        "%s %s%s: %s"
            .formatted(
                work.kind().name().toLowerCase(Locale.ROOT),
                work.work(),
                renamed,
                counts(work.counts())));
    work.links().forEach(link -> all.add("  " + text(link)));
    work.lines().forEach(line -> all.add("  " + Printable.line(text(line))));
  }

  /** {@code 2 lines added, 1 changed; links: 1 new, 2 lost}. */
  static String counts(DifferenceCounts counts) {
    String lines =
        list(
            counts.linesAdded(), "added",
            counts.linesChanged(), "changed",
            counts.linesGone(), "gone",
            counts.linesRenumbered(), "renumbered");
    String links =
        list(
            counts.linksNew(), "new",
            counts.linksMoved(), "moved",
            counts.linksLost(), "lost",
            counts.linksAmbiguous(), "newly ambiguous");
    if (lines.isEmpty() && links.isEmpty()) {
      return "no line and no link";
    }
    return (lines.isEmpty() ? "no line" : "lines: " + lines)
        + (links.isEmpty() ? "" : "; links: " + links);
  }

  private static String list(Object... countsAndWords) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < countsAndWords.length; i += 2) {
      int count = (int) countsAndWords[i];
      if (count > 0) {
        parts.add(Count.number(count) + " " + countsAndWords[i + 1]);
      }
    }
    return String.join(", ", parts);
  }

  private String text(LinkChange link) {
    String lemma = Printable.line(link.lemma());
    String kind = style.paint(tone(link.kind()), link.kind().words());
    String change =
        switch (link.kind()) {
          case NEW -> "“%s” quotes %s".formatted(lemma, place(link.after()));
          case MOVED ->
              "“%s” quoted %s, now %s".formatted(lemma, place(link.before()), place(link.after()));
          case LOST -> "“%s” quoted %s; %s".formatted(lemma, place(link.before()), reason(link));
          case AMBIGUOUS ->
              "“%s” may quote %s; %s".formatted(lemma, lines(link.after()), reason(link));
        };
    return "%s, gloss %s: %s".formatted(kind, link.gloss(), change);
  }

  private static Tone tone(LinkChange.Kind kind) {
    return switch (kind) {
      case NEW -> Tone.GAIN;
      case MOVED, AMBIGUOUS -> Tone.CARE;
      case LOST -> Tone.ALARM;
    };
  }

  private static String reason(LinkChange link) {
    return Printable.line(link.reason());
  }

  private static String place(LinkChange.Where where) {
    return "%s “%s”".formatted(lines(where), Printable.line(where.words()));
  }

  private static String lines(LinkChange.Where where) {
    return where.lines().stream().map(Object::toString).collect(joining(", "));
  }

  private static String text(LineChange change) {
    return switch (change) {
      case LineChange.Added added -> "line %s added: “%s”".formatted(added.ref(), added.text());
      case LineChange.Changed changed ->
          "line %s changed: “%s” is now “%s”"
              .formatted(changed.ref(), changed.oldText(), changed.text());
      case LineChange.Gone gone -> "line %s gone: “%s”".formatted(gone.oldRef(), gone.oldText());
    };
  }
}

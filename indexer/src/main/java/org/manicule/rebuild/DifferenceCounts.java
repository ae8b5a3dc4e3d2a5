package org.manicule.rebuild;

import java.util.List;
import org.manicule.rebuild.LinkChange.Kind;

/**
 * How much changed.
 *
 * @param linesRenumbered lines that stay, but are cited otherwise
 */
public record DifferenceCounts(
    int linesAdded,
    int linesChanged,
    int linesGone,
    int linesRenumbered,
    int linksNew,
    int linksMoved,
    int linksLost,
    int linksAmbiguous) {

  public static final DifferenceCounts NONE = new DifferenceCounts(0, 0, 0, 0, 0, 0, 0, 0);

  static DifferenceCounts of(List<LineChange> lines, int renumbered, List<LinkChange> links) {
    return new DifferenceCounts(
        count(lines, LineChange.Added.class),
        count(lines, LineChange.Changed.class),
        count(lines, LineChange.Gone.class),
        renumbered,
        count(links, Kind.NEW),
        count(links, Kind.MOVED),
        count(links, Kind.LOST),
        count(links, Kind.AMBIGUOUS));
  }

  public DifferenceCounts plus(DifferenceCounts other) {
    return new DifferenceCounts(
        linesAdded + other.linesAdded,
        linesChanged + other.linesChanged,
        linesGone + other.linesGone,
        linesRenumbered + other.linesRenumbered,
        linksNew + other.linksNew,
        linksMoved + other.linksMoved,
        linksLost + other.linksLost,
        linksAmbiguous + other.linksAmbiguous);
  }

  private static int count(List<LineChange> lines, Class<? extends LineChange> kind) {
    return (int) lines.stream().filter(kind::isInstance).count();
  }

  private static int count(List<LinkChange> links, Kind kind) {
    return (int) links.stream().filter(link -> link.kind() == kind).count();
  }
}

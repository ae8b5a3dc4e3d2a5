package org.manicule.rebuild;

import java.util.List;
import org.manicule.model.Explanation;
import org.manicule.model.Link;
import org.manicule.model.WorkId;

/**
 * What a rebuild changes in one work.
 *
 * @param before the id that it had; another than it has now where its file was renamed
 * @param lines each line added, changed or gone; none for a work that is added or gone as a whole
 * @param links each link that changed; none for a work that is added or gone as a whole
 * @param counts how many there are of all these, also for a work that is added or gone
 */
public record WorkDifference(
    WorkId work,
    WorkId before,
    String title,
    Kind kind,
    List<LineChange> lines,
    List<LinkChange> links,
    DifferenceCounts counts) {

  public enum Kind {
    ADDED,
    CHANGED,
    RENAMED,
    GONE
  }

  public WorkDifference {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  static WorkDifference added(Snapshot work) {
    return whole(
        work,
        Kind.ADDED,
        new DifferenceCounts(
            work.lines().size(), 0, 0, 0, linked(work), 0, 0, links(work, Link.Ambiguous.class)));
  }

  static WorkDifference gone(Snapshot work) {
    return whole(
        work, Kind.GONE, new DifferenceCounts(0, 0, work.lines().size(), 0, 0, 0, linked(work), 0));
  }

  private static WorkDifference whole(Snapshot work, Kind kind, DifferenceCounts counts) {
    return new WorkDifference(
        work.work(), work.work(), work.title(), kind, List.of(), List.of(), counts);
  }

  static WorkDifference between(Snapshot before, Snapshot after) {
    LineDifference lines = LineDifference.of(before.lines(), after.lines());
    List<LineChange> lineChanges = lines.changes();
    List<LinkChange> linkChanges = LinkComparison.of(before, after, lines);
    return new WorkDifference(
        after.work(),
        before.work(),
        after.title(),
        before.work().equals(after.work()) ? Kind.CHANGED : Kind.RENAMED,
        lineChanges,
        linkChanges,
        DifferenceCounts.of(lineChanges, lines.renumbered(), linkChanges));
  }

  private static int linked(Snapshot work) {
    return links(work, Link.Linked.class);
  }

  private static int links(Snapshot work, Class<? extends Link> kind) {
    return (int)
        work.glosses().stream()
            .flatMap(gloss -> gloss.explanations().stream())
            .map(Explanation::link)
            .filter(kind::isInstance)
            .count();
  }
}

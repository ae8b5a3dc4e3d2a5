package org.manicule.rebuild.json;

import java.util.List;
import java.util.Locale;
import org.manicule.model.LineRef;
import org.manicule.rebuild.DifferenceCounts;
import org.manicule.rebuild.LineChange;
import org.manicule.rebuild.LinkChange;
import org.manicule.rebuild.LinkDifference;
import org.manicule.rebuild.WorkDifference;

/**
 * What one state of a corpus has that another had not.
 *
 * @param counts over all works
 */
public record DifferenceAnswer(DifferenceCounts counts, List<Work> works) {

  /**
   * @param work the id that it has now; {@code before}, the one that it had
   * @param change "added", "changed", "renamed" or "gone"
   * @param lines none for a work that is added or gone as a whole; {@code links} likewise
   */
  public record Work(
      String work,
      String before,
      String title,
      String change,
      DifferenceCounts counts,
      List<Line> lines,
      List<Link> links) {

    public Work {
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }
  }

  /**
   * @param change "added", "changed" or "gone"
   * @param before how the line was cited; empty for one that is added
   * @param after how it is cited now; empty for one that is gone
   */
  public record Line(
      String change, String before, String after, String textBefore, String textAfter) {}

  /**
   * @param change "new", "moved", "lost" or "newly ambiguous"
   * @param lemma the words quoted
   * @param reason why it is linked so, or not, now
   */
  public record Link(
      String change, int gloss, String lemma, Place before, Place after, String reason) {}

  /**
   * @param lines the references of the lines quoted, of all candidates where that is ambiguous;
   *     none where nothing is quoted
   * @param words the words there
   */
  public record Place(List<String> lines, String words) {

    public Place {
      lines = List.copyOf(lines);
    }

    static Place of(LinkChange.Where where) {
      return new Place(where.lines().stream().map(LineRef::toString).toList(), where.words());
    }
  }

  public DifferenceAnswer {
    works = List.copyOf(works);
  }

  public static DifferenceAnswer of(LinkDifference difference) {
    return new DifferenceAnswer(
        difference.counts(), difference.works().stream().map(DifferenceAnswer::work).toList());
  }

  private static Work work(WorkDifference work) {
    return new Work(
        work.work().value(),
        work.before().value(),
        work.title(),
        work.kind().name().toLowerCase(Locale.ROOT),
        work.counts(),
        work.lines().stream().map(DifferenceAnswer::line).toList(),
        work.links().stream().map(DifferenceAnswer::link).toList());
  }

  private static Line line(LineChange change) {
    return switch (change) {
      case LineChange.Added added ->
          new Line("added", "", added.ref().toString(), "", added.text());
      case LineChange.Changed changed ->
          new Line(
              "changed",
              changed.oldRef().toString(),
              changed.ref().toString(),
              changed.oldText(),
              changed.text());
      case LineChange.Gone gone ->
          new Line("gone", gone.oldRef().toString(), "", gone.oldText(), "");
    };
  }

  private static Link link(LinkChange change) {
    return new Link(
        change.kind().words(),
        change.gloss(),
        change.lemma(),
        Place.of(change.before()),
        Place.of(change.after()),
        change.reason());
  }
}

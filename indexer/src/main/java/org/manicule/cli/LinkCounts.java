package org.manicule.cli;

import java.util.List;
import org.manicule.rebuild.LinkTally;

/** How many lemmata were linked, and how many not. */
public record LinkCounts(int linked, int ambiguous, int orphan) {

  static final LinkCounts NONE = new LinkCounts(0, 0, 0);

  static LinkCounts of(LinkTally tally) {
    return new LinkCounts(tally.linked(), tally.ambiguous(), tally.orphan());
  }

  static LinkCounts of(List<LinkRow> rows) {
    return new LinkCounts(
        count(rows, LinkRow.Status.LINKED),
        count(rows, LinkRow.Status.AMBIGUOUS),
        count(rows, LinkRow.Status.ORPHAN));
  }

  private static int count(List<LinkRow> rows, LinkRow.Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }

  public LinkCounts plus(LinkCounts other) {
    return new LinkCounts(
        linked + other.linked, ambiguous + other.ambiguous, orphan + other.orphan);
  }

  public int total() {
    return linked + ambiguous + orphan;
  }

  /** {@code 26 quotations: 26 linked, 0 ambiguous, 0 orphan}. */
  @Override
  public String toString() {
    return "%s: %s linked, %s ambiguous, %s orphan"
        .formatted(
            Count.of(total(), "quotation"),
            Count.number(linked),
            Count.number(ambiguous),
            Count.number(orphan));
  }
}

package org.manicule.rebuild;

import java.util.Comparator;
import java.util.List;

/** What a rebuild changes: each work that is added, changed or gone, in the order of their ids. */
public record LinkDifference(List<WorkDifference> works) {

  public static final LinkDifference NONE = new LinkDifference(List.of());

  public LinkDifference {
    works = works.stream().sorted(Comparator.comparing(WorkDifference::work)).toList();
  }

  public boolean isEmpty() {
    return works.isEmpty();
  }

  /** Over all works. */
  public DifferenceCounts counts() {
    return works.stream()
        .map(WorkDifference::counts)
        .reduce(DifferenceCounts.NONE, DifferenceCounts::plus);
  }
}

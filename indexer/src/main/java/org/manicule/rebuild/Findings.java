package org.manicule.rebuild;

import java.util.List;
import org.manicule.read.Problem;
import org.manicule.rebuild.RebuildReport.ConceptChange;
import org.manicule.rebuild.RebuildReport.Stale;

/** What a rebuild found, before it is decided whether that is published. */
record Findings(
    LinkDifference difference,
    ConceptChange concepts,
    LinkTally links,
    List<Stale> stale,
    List<Problem> problems,
    int filesRead,
    int filesUnchanged) {

  /** Where nothing was looked at. */
  static final Findings NONE =
      new Findings(
          LinkDifference.NONE, ConceptChange.NONE, LinkTally.NONE, List.of(), List.of(), 0, 0);

  long errors() {
    return problems.stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .count();
  }
}

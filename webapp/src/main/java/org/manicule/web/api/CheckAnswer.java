package org.manicule.web.api;

import java.util.List;
import org.manicule.model.Link;
import org.manicule.search.LinkReport;

/**
 * The link report.
 *
 * @param counts over all works, whatever was asked for
 * @param total how many quoted words were asked for
 * @param lemmata one page of them
 * @param problems of the files, at most {@link #MOST_PROBLEMS}; {@code problemCount} says how many
 *     there are
 */
record CheckAnswer(
    Counts counts,
    List<WorkCounts> works,
    int total,
    List<CheckedLemma> lemmata,
    int problemCount,
    List<CorpusFiles.FileProblem> problems,
    List<CorpusFiles.Stale> stale) {

  static final int MOST_PROBLEMS = 1_000;

  record Counts(int ambiguous, int orphan, int linked) {}

  record WorkCounts(String work, String title, Counts counts) {

    static WorkCounts of(LinkReport.WorkCount work) {
      return new WorkCounts(
          work.work().value(),
          work.title(),
          new Counts(
              work.count(Link.Status.AMBIGUOUS),
              work.count(Link.Status.ORPHAN),
              work.count(Link.Status.LINKED)));
    }
  }

  CheckAnswer {
    works = List.copyOf(works);
    lemmata = List.copyOf(lemmata);
    problems = List.copyOf(problems);
    stale = List.copyOf(stale);
  }

  static CheckAnswer of(LinkReport report, CorpusFiles files) {
    return new CheckAnswer(
        new Counts(
            report.count(Link.Status.AMBIGUOUS),
            report.count(Link.Status.ORPHAN),
            report.count(Link.Status.LINKED)),
        report.works().stream().map(WorkCounts::of).toList(),
        report.total(),
        report.lemmata().stream().map(lemma -> CheckedLemma.of(lemma, files)).toList(),
        files.problems().size(),
        files.problems().stream().limit(MOST_PROBLEMS).toList(),
        files.stale());
  }
}

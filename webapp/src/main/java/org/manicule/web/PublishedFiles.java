package org.manicule.web;

import java.util.Locale;
import java.util.function.Supplier;
import org.manicule.read.Problem;
import org.manicule.rebuild.FileReport;
import org.manicule.rebuild.RebuildReport;
import org.manicule.search.SearchEngine;
import org.manicule.web.api.CorpusFiles;
import org.manicule.web.api.CorpusFiles.FileProblem;
import org.manicule.web.api.CorpusFiles.Stale;

/** What the rebuild that made the generation that answers found in the files. */
record PublishedFiles(SearchEngine engine) implements Supplier<CorpusFiles> {

  @Override
  public CorpusFiles get() {
    FileReport report = FileReport.of(engine.notes());
    return new CorpusFiles(
        report.files(),
        report.stale().stream().map(PublishedFiles::stale).toList(),
        report.problems().stream().map(PublishedFiles::problem).toList());
  }

  private static Stale stale(RebuildReport.Stale stale) {
    return new Stale(stale.work().value(), stale.file(), stale.asOf().toString());
  }

  private static FileProblem problem(Problem problem) {
    return new FileProblem(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.file() + ":" + problem.position().line() + ":" + problem.position().column(),
        problem.found(),
        problem.hint());
  }
}

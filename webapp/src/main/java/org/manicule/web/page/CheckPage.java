package org.manicule.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.manicule.model.Link;
import org.manicule.search.LinkReport;
import org.manicule.search.LinkReport.WorkCount;
import org.manicule.search.LinkRequest;
import org.manicule.search.SearchEngine;
import org.manicule.web.api.CheckParameters;
import org.manicule.web.api.CorpusFiles;
import org.manicule.web.api.CorpusFiles.FileProblem;
import org.manicule.web.http.Parameters;
import org.manicule.web.page.SearchView.FacetView;
import org.manicule.web.page.SearchView.Turn;

/** {@code /check}: the link report, for editors. */
final class CheckPage implements Handler {

  /** On a page whose address does not say how many. */
  static final int LEMMATA = 50;

  private static final int MOST_PROBLEMS = 100;

  private final SearchEngine engine;
  private final Supplier<CorpusFiles> corpus;
  private final Templates templates;

  CheckPage(SearchEngine engine, Supplier<CorpusFiles> corpus, Templates templates) {
    this.engine = engine;
    this.corpus = corpus;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    LinkRequest request = CheckParameters.request(Parameters.of(context), LEMMATA);
    templates.show(context, "check.jte", view(request, engine.links(request), corpus.get()));
  }

  private CheckView view(LinkRequest request, LinkReport report, CorpusFiles files) {
    List<FileProblem> problems = request.from() == 0 ? files.problems() : List.of();
    return new CheckView(
        templates.frame("Check", ""),
        counts(report),
        shown(request, report),
        files.stale().stream().map(CheckPage::sentence).toList(),
        problems.stream().limit(MOST_PROBLEMS).toList(),
        problems.size() > MOST_PROBLEMS ? Count.of(problems.size() - MOST_PROBLEMS) : "",
        new CheckedLemmata(files).byWork(report.lemmata()),
        statuses(request, report),
        works(request, report),
        turn(request, report));
  }

  private static String counts(LinkReport report) {
    int all = Arrays.stream(Link.Status.values()).mapToInt(report::count).sum();
    return "%s: %s ambiguous, %s orphan, %s linked"
        .formatted(
            Count.of(all, "quotation", "quotations"),
            Count.of(report.count(Link.Status.AMBIGUOUS)),
            Count.of(report.count(Link.Status.ORPHAN)),
            Count.of(report.count(Link.Status.LINKED)));
  }

  private static String shown(LinkRequest request, LinkReport report) {
    if (report.lemmata().isEmpty()) {
      return report.total() == 0 ? "None of those asked for" : "No more of them";
    }
    return "%s to %s of %s"
        .formatted(
            Count.of(request.from() + 1L),
            Count.of((long) request.from() + report.lemmata().size()),
            Count.of(report.total()));
  }

  private static String sentence(CorpusFiles.Stale stale) {
    return "%s cannot be read as it is; the version of %s is shown."
        .formatted(stale.file(), stale.asOf().replaceFirst("T(\\d\\d:\\d\\d).*", " $1 UTC"));
  }

  private static List<FacetView> statuses(LinkRequest request, LinkReport report) {
    CheckAddress address = new CheckAddress(request);
    return Arrays.stream(Link.Status.values())
        .map(
            status ->
                new FacetView(
                    status.words(),
                    Count.of(count(request, report, status)),
                    address.toggle(status),
                    request.statuses().contains(status)))
        .toList();
  }

  private static long count(LinkRequest request, LinkReport report, Link.Status status) {
    return report.works().stream()
        .filter(work -> request.works().isEmpty() || request.works().contains(work.work()))
        .mapToLong(work -> work.count(status))
        .sum();
  }

  private static List<FacetView> works(LinkRequest request, LinkReport report) {
    CheckAddress address = new CheckAddress(request);
    return report.works().stream()
        .map(
            work ->
                new FacetView(
                    work.title(),
                    Count.of(count(request, work)),
                    address.toggle(work.work()),
                    request.works().contains(work.work())))
        .toList();
  }

  private static long count(LinkRequest request, WorkCount work) {
    return request.statuses().stream().mapToLong(work::count).sum();
  }

  private static Turn turn(LinkRequest request, LinkReport report) {
    CheckAddress address = new CheckAddress(request);
    int page = request.from() / request.size() + 1;
    boolean more = request.from() + report.lemmata().size() < report.total();
    return new Turn(
        page > 1 ? address.page(page - 1) : "",
        more && !report.lemmata().isEmpty() ? address.page(page + 1) : "");
  }
}

package org.manicule.rebuild;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.read.Problem;
import org.manicule.read.corpus.CorpusFolder;
import org.manicule.rebuild.Books.Touched;
import org.manicule.rebuild.Pass.Outcome;
import org.manicule.rebuild.RebuildReport.ConceptChange;
import org.manicule.rebuild.RebuildReport.Stale;

/** One comparison of a corpus with the generation that is read; what differs goes to an output. */
final class Round {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(problem -> problem.position().line())
          .thenComparingInt(problem -> problem.position().column());

  private final FileNotes files;
  private final KnownHeads heads;
  private final CorpusFolder corpus;
  private final Published published;
  private final Output output;
  private final Instant now;
  private final Ledger ledger;
  private final Claims claims = new Claims();
  private final Pass pass;
  private final Books books;

  Round(Path root, Published published, Output output, Clock clock) {
    this.published = published;
    this.output = output;
    this.now = clock.instant();
    this.ledger = Ledger.of(published.notes());
    this.files = new FileNotes(root, now, ledger);
    this.heads = new KnownHeads(ledger, files);
    this.corpus = CorpusFolder.at(root, heads);
    this.pass = new Pass(corpus, published, output, claims);
    this.books = new Books(published, output, claims, new Naming(root));
  }

  CorpusFolder corpus() {
    return corpus;
  }

  /** Whether there is nothing to do. */
  boolean isCurrent() {
    Plan plan = Plan.of(sources(), ledger);
    return plan.changed().isEmpty()
        && plan.forgotten().isEmpty()
        && published.words() == Published.Words.CURRENT
        && ConceptComparison.isCurrent(corpus, ledger, files);
  }

  Findings run(RebuildProgress progress) {
    Plan plan = Plan.of(sources(), ledger);
    plan.unchanged().forEach(this::claim);
    progress.begin(plan.changed().size());
    Queue<Outcome> outcomes = pass.run(plan.changed(), progress);
    renewWords();
    outcomes.forEach(outcome -> books.enter(outcome, now));
    ConceptComparison concepts = ConceptComparison.of(corpus, published, output, ledger, files);
    List<WorkDifference> differences = new ArrayList<>(pass.differences());
    differences.addAll(removeGone());
    enterUnchanged(plan, concepts.change());
    return findings(plan, differences, concepts);
  }

  private List<SourceFiles> sources() {
    return corpus.sources().parallelStream()
        .map(source -> SourceFiles.of(source, corpus.files(source), files, heads))
        .toList();
  }

  private void claim(Plan.Unchanged source) {
    source.note().works().forEach(work -> claims.claim(work, source.files().name(), () -> {}));
  }

  private void renewWords() {
    if (published.words() == Published.Words.OUTDATED) {
      claims.works().parallelStream().filter(work -> !pass.wrote(work)).forEach(output::renew);
    }
  }

  private List<WorkDifference> removeGone() {
    Set<WorkId> before = new HashSet<>();
    ledger.sources().values().forEach(note -> before.addAll(note.works()));
    return books.removeGone(before).stream()
        .filter(work -> !pass.renamed().contains(work))
        .flatMap(work -> published.work(work).stream())
        .map(this::gone)
        .toList();
  }

  private WorkDifference gone(WorkSummary work) {
    return WorkDifference.gone(
        Snapshot.of(work.id(), work.info().title(), published.passages(work.id())));
  }

  private void enterUnchanged(Plan plan, ConceptChange concepts) {
    boolean publishes =
        !plan.changed().isEmpty()
            || !plan.forgotten().isEmpty()
            || concepts == ConceptChange.CHANGED;
    Touched touched = publishes ? Touched.NOTED : Touched.PASSED_OVER;
    plan.unchanged().forEach(source -> books.enter(source, touched));
    plan.forgotten().forEach(name -> output.forget(Ledger.sourceKey(name)));
    if (!ledger.wasReadAlike()) {
      output.note(Ledger.READING, Ledger.readingVersion().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Findings findings(
      Plan plan, List<WorkDifference> differences, ConceptComparison concepts) {
    List<Problem> problems = new ArrayList<>(books.problems());
    problems.addAll(concepts.problems());
    problems.addAll(corpus.problemsOfListing());
    problems.sort(BY_PLACE);
    return new Findings(
        new LinkDifference(differences),
        concepts.change(),
        books.links(),
        books.stale().stream().sorted(Comparator.comparing(Stale::work)).toList(),
        problems,
        plan.changed().size(),
        plan.unchanged().size());
  }
}

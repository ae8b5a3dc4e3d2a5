package org.manicule.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.SourcePosition;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;
import org.manicule.rebuild.Pass.Outcome;
import org.manicule.rebuild.Plan.Unchanged;
import org.manicule.rebuild.RebuildReport.Stale;
import org.manicule.rebuild.SourceNote.Standing;

/**
 * Keeps account of every source once all claims are settled: leaves the last good version of what
 * failed, removes what is gone, and writes down what the next rebuild must know.
 */
final class Books {

  private final Published published;
  private final Output output;
  private final Claims claims;
  private final Naming naming;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Stale> stale = new ArrayList<>();
  private LinkTally links = LinkTally.NONE;

  Books(Published published, Output output, Claims claims, Naming naming) {
    this.published = published;
    this.output = output;
    this.claims = claims;
    this.naming = naming;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Stale> stale() {
    return stale;
  }

  LinkTally links() {
    return links;
  }

  void enter(Unchanged source, Touched touched) {
    String name = source.files().name();
    SourceNote note = source.note();
    boolean displaced = isDisplaced(note.works(), name);
    if (displaced) {
      note = displaced(note, name, source.files());
    }
    if (displaced || (touched == Touched.NOTED && source.wasTouched())) {
      write(name, note.withFiles(source.files().files()));
    }
    sum(note, source.files());
  }

  /** Whether new stamps of files are written down; alone they are not worth a generation. */
  enum Touched {
    NOTED,
    PASSED_OVER
  }

  void enter(Outcome outcome, Instant now) {
    SourceNote note = outcome.works().isEmpty() ? failing(outcome, now) : good(outcome, now);
    write(outcome.name(), note);
    sum(note, outcome.changed().files());
  }

  private SourceNote good(Outcome outcome, Instant now) {
    SourceNote note =
        new SourceNote(
            outcome.changed().files().files(),
            outcome.changed().files().heads(),
            outcome.works(),
            now,
            Standing.GOOD,
            naming.within(outcome.problems()),
            outcome.links());
    return isDisplaced(outcome.works(), outcome.name())
        ? displaced(note, outcome.name(), outcome.changed().files())
        : note;
  }

  private SourceNote failing(Outcome outcome, Instant now) {
    Optional<SourceNote> before = outcome.changed().before();
    List<WorkId> kept =
        before.stream()
            .flatMap(note -> note.works().stream())
            .filter(work -> published.work(work).isPresent())
            .filter(work -> claims.claimFree(work, outcome.name()))
            .toList();
    Instant good = before.map(SourceNote::good).orElse(now);
    kept.forEach(work -> output.keep(work, good));
    return new SourceNote(
        outcome.changed().files().files(),
        outcome.changed().files().heads(),
        kept,
        good,
        Standing.FAILING,
        naming.within(outcome.problems()),
        kept.isEmpty() ? LinkTally.NONE : before.map(SourceNote::links).orElse(LinkTally.NONE));
  }

  private boolean isDisplaced(List<WorkId> works, String source) {
    return works.stream().anyMatch(work -> !claims.holds(work, source));
  }

  private SourceNote displaced(SourceNote note, String source, SourceFiles files) {
    List<Problem> all = new ArrayList<>(note.problems());
    for (WorkId work : note.works()) {
      if (!claims.holds(work, source)) {
        all.add(
            new Problem(
                Problem.Severity.ERROR,
                files.name(),
                new SourcePosition(1, 1),
                "its id '%s' is that of %s too, which is taken"
                    .formatted(work, claims.holder(work)),
                "state another with 'id:' in the front matter, or rename the file"));
      }
    }
    return new SourceNote(
        note.files(),
        note.heads(),
        note.works(),
        note.good(),
        Standing.DISPLACED,
        all,
        LinkTally.NONE);
  }

  private void write(String name, SourceNote note) {
    output.note(Ledger.sourceKey(name), Ledger.write(note));
  }

  private void sum(SourceNote note, SourceFiles files) {
    problems.addAll(naming.forPeople(note.problems()));
    links = links.plus(note.links());
    if (note.standing() == Standing.FAILING) {
      note.works().forEach(work -> stale.add(new Stale(work, files.source().name(), note.good())));
    }
  }

  /** Removes the works that no source brings any more, and tells which. */
  Set<WorkId> removeGone(Set<WorkId> before) {
    Set<WorkId> gone = new HashSet<>(before);
    gone.removeAll(claims.works());
    gone.forEach(output::remove);
    return gone;
  }
}

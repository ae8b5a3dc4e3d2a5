package org.manicule.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.manicule.index.LanguageStems;
import org.manicule.index.Passages;
import org.manicule.link.Linker;
import org.manicule.model.LinkedWork;
import org.manicule.model.Passage;
import org.manicule.model.Work;
import org.manicule.model.WorkId;
import org.manicule.model.WorkSummary;
import org.manicule.read.Problem;
import org.manicule.read.Reading;
import org.manicule.read.corpus.CorpusFolder;
import org.manicule.rebuild.Plan.Changed;

/**
 * Reads and links the sources that changed, by several threads, writes those of their works that
 * are not as published, and tells what is different.
 */
final class Pass {

  private final CorpusFolder corpus;
  private final Published published;
  private final Output output;
  private final Claims claims;
  private final Linker linker = new Linker(new LanguageStems());
  private final Map<WorkId, Optional<WorkDifference>> differences = new ConcurrentHashMap<>();
  private final Set<WorkId> renamed = ConcurrentHashMap.newKeySet();
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

  /**
   * What came of one changed source.
   *
   * @param works none where it could not be read
   */
  record Outcome(Changed changed, List<WorkId> works, LinkTally links, List<Problem> problems) {

    String name() {
      return changed.files().name();
    }
  }

  Pass(CorpusFolder corpus, Published published, Output output, Claims claims) {
    this.corpus = corpus;
    this.published = published;
    this.output = output;
    this.claims = claims;
  }

  /** In no order. */
  Queue<Outcome> run(List<Changed> changed, RebuildProgress progress) {
    changed.parallelStream()
        .forEach(
            each -> {
              read(each);
              progress.done(each.files().name());
            });
    return outcomes;
  }

  /** Of the works written; of each the last, where several sources claimed it. */
  List<WorkDifference> differences() {
    return differences.values().stream().flatMap(Optional::stream).toList();
  }

  boolean wrote(WorkId work) {
    return differences.getOrDefault(work, Optional.empty()).isPresent();
  }

  /** Old ids of works that have another now. */
  Set<WorkId> renamed() {
    return renamed;
  }

  private void read(Changed changed) {
    Reading reading = corpus.read(changed.files().source());
    LinkTally links = LinkTally.NONE;
    for (Work work : reading.works()) {
      LinkedWork linked = linker.link(work);
      links = links.plus(LinkTally.of(linked));
      claims.claim(work.id(), changed.files().name(), () -> write(linked, changed));
    }
    List<WorkId> ids = reading.works().stream().map(Work::id).toList();
    outcomes.add(new Outcome(changed, ids, links, reading.problems()));
  }

  private void write(LinkedWork linked, Changed changed) {
    WorkId id = linked.work().id();
    Optional<WorkSummary> before = published.work(oldId(id, changed));
    if (before.isEmpty()) {
      output.put(linked);
      differences.put(id, Optional.of(WorkDifference.added(Snapshot.of(linked))));
    } else {
      rewrite(linked, before.get());
    }
  }

  /** The id that the same source's one work had, where the source was renamed. */
  private WorkId oldId(WorkId id, Changed changed) {
    return changed
        .before()
        .filter(note -> note.works().size() == 1 && published.work(id).isEmpty())
        .map(note -> note.works().getFirst())
        .orElse(id);
  }

  private void rewrite(LinkedWork linked, WorkSummary before) {
    WorkId id = linked.work().id();
    List<Passage> passages = published.passages(before.id());
    if (isSame(linked, before, passages)) {
      differences.put(id, Optional.empty());
      return;
    }
    output.put(linked);
    differences.put(
        id,
        Optional.of(
            WorkDifference.between(
                Snapshot.of(before.id(), before.info().title(), passages), Snapshot.of(linked))));
    if (!before.id().equals(id)) {
      renamed.add(before.id());
    }
  }

  private static boolean isSame(LinkedWork linked, WorkSummary before, List<Passage> passages) {
    return before.id().equals(linked.work().id())
        && before.asOf().isEmpty()
        && before.info().equals(linked.work().info())
        && passages.equals(Passages.of(linked));
  }
}

package org.manicule.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.manicule.index.IndexBuilder;
import org.manicule.model.LinkedWork;
import org.manicule.model.WorkId;
import org.manicule.read.Problem;
import org.manicule.read.Source;

/**
 * Brings an index up to a corpus: writes what is new or has changed, removes what is gone. A file
 * that cannot be read leaves the last good version of its work in the index.
 *
 * <p>For one publication and one thread; files are read and linked by several.
 */
final class Publisher {

  private final Corpus corpus;
  private final Standing standing;
  private final IndexBuilder builder;
  private final Progress progress;
  private final Set<WorkId> written = new HashSet<>();
  private final Set<WorkId> kept = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private LinkCounts links = LinkCounts.NONE;

  Publisher(Corpus corpus, Standing standing, IndexBuilder builder, Progress progress) {
    this.corpus = corpus;
    this.standing = standing;
    this.builder = builder;
    this.progress = progress;
  }

  Publication publish(Supplier<Duration> duration) {
    problems.addAll(corpus.problems());
    List<Source> changed = corpus.sources().stream().filter(this::hasChanged).toList();
    progress.begin("Indexing", changed.size());
    corpus.read(changed, this::write);
    Set<WorkId> gone = gone();
    gone.forEach(builder::remove);
    if (!corpus.concepts().equals(standing.concepts())) {
      builder.concepts(corpus.concepts());
    }
    builder.publish();
    return new Publication(
        written.size(), kept.size(), gone.size(), links, problems, duration.get());
  }

  private boolean hasChanged(Source source) {
    if (!standing.holds(corpus.fingerprint(source))) {
      return true;
    }
    kept.addAll(standing.madeFrom(corpus.nameInCorpus(source)));
    return false;
  }

  private void write(LinkedFile file) {
    problems.addAll(file.problems());
    if (file.works().isEmpty()) {
      kept.addAll(standing.madeFrom(corpus.nameInCorpus(file.source())));
    }
    for (LinkedWork work : file.works()) {
      builder.put(work, corpus.fingerprint(file.source()).print());
      written.add(work.work().id());
      links = links.plus(LinkCounts.of(LinkRow.of(work)));
    }
    progress.step(file.source().name());
  }

  private Set<WorkId> gone() {
    Set<WorkId> gone = new TreeSet<>(standing.works().keySet());
    gone.removeAll(written);
    gone.removeAll(kept);
    return gone;
  }
}

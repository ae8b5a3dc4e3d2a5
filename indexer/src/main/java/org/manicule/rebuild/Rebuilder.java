package org.manicule.rebuild;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.manicule.index.Counts;
import org.manicule.index.Generations;
import org.manicule.index.IndexBuilder;
import org.manicule.index.IndexFolder;
import org.manicule.index.IndexUnavailable;
import org.manicule.index.Stamp;
import org.manicule.rebuild.RebuildReport.Outcome;

/**
 * Brings an index up to a corpus, in one transaction.
 *
 * <pre>{@code
 * Rebuilder rebuilder = new Rebuilder(Path.of("corpus"), folder, Clock.systemUTC());
 * RebuildReport report = rebuilder.run(RebuildOptions.USUAL, RebuildProgress.SILENT);
 * }</pre>
 *
 * <p>Throws {@link IndexUnavailable} where the index cannot be read or written, and {@link
 * UncheckedIOException} where the corpus folder cannot be listed; nothing is published then.
 */
public final class Rebuilder {

  /** Grows with every change to what is read from the same files, or to how it is linked. */
  static final int READING_VERSION = 1;

  private final Path corpus;
  private final IndexFolder index;
  private final Clock clock;

  /** The outcome, with the generation that is read then. */
  private record Ending(Outcome outcome, long generation, Counts counts) {

    static Ending of(Outcome outcome, Published published) {
      return new Ending(outcome, published.generation(), published.counts());
    }
  }

  public Rebuilder(Path corpus, IndexFolder index, Clock clock) {
    this.corpus = corpus;
    this.index = index;
    this.clock = clock;
  }

  public RebuildReport run(RebuildOptions options, RebuildProgress progress) {
    Instant start = clock.instant();
    return switch (options.writing()) {
      case PUBLISH -> publish(options, progress, start);
      case DRY_RUN -> compare(options, progress, start);
    };
  }

  /**
   * Whether the index is of the corpus as it is now. Compares stamps, and reads no text; so this
   * can be asked often, also while another program writes the index.
   */
  public boolean isCurrent() {
    return index.holdsIndex()
        && Generations.askOnce(
            index,
            generation ->
                new Round(corpus, new PublishedIndex(generation, index), Output.toNowhere(), clock)
                    .isCurrent());
  }

  private RebuildReport publish(RebuildOptions options, RebuildProgress progress, Instant start) {
    try (IndexBuilder builder = builder(options.start())) {
      Published published =
          builder
              .base()
              .<Published>map(base -> new PublishedIndex(base, index))
              .orElse(Published.NOTHING);
      Round round = new Round(corpus, published, Output.to(builder), clock);
      Optional<String> empty = Refusal.ofEmpty(round.corpus(), corpus, options);
      Findings findings = empty.isPresent() ? Findings.NONE : round.run(progress);
      Optional<String> refusal = empty.or(() -> Refusal.ofStrict(findings, options));
      Ending ending =
          refusal.isPresent()
              ? Ending.of(new Outcome.Refused(refusal.get()), published)
              : publish(builder, published);
      return report(ending, findings, start);
    }
  }

  private static Ending publish(IndexBuilder builder, Published published) {
    Optional<Stamp> stamp = builder.publish();
    return stamp.isPresent()
        ? new Ending(new Outcome.Published(), stamp.get().generation(), stamp.get().counts())
        : Ending.of(new Outcome.Unchanged(), published);
  }

  private IndexBuilder builder(RebuildOptions.Start start) {
    return switch (start) {
      case LAST_GENERATION -> IndexBuilder.open(index, clock);
      case SCRATCH -> IndexBuilder.fromScratch(index, clock);
    };
  }

  private RebuildReport compare(RebuildOptions options, RebuildProgress progress, Instant start) {
    return withPublished(
        options.start(),
        published -> {
          Findings findings = new Round(corpus, published, Output.toNowhere(), clock).run(progress);
          return report(Ending.of(new Outcome.DryRun(), published), findings, start);
        });
  }

  private RebuildReport withPublished(
      RebuildOptions.Start start, Function<Published, RebuildReport> question) {
    if (start == RebuildOptions.Start.SCRATCH || !index.holdsIndex()) {
      return question.apply(Published.NOTHING);
    }
    try {
      return Generations.askOnce(
          index, generation -> question.apply(new PublishedIndex(generation, index)));
    } catch (IndexUnavailable unavailable) {
      if (unavailable.reason() == IndexUnavailable.Reason.OTHER_VERSION) {
        return question.apply(Published.NOTHING);
      }
      throw unavailable;
    }
  }

  private RebuildReport report(Ending ending, Findings findings, Instant start) {
    return new RebuildReport(
        ending.outcome(),
        ending.generation(),
        ending.counts(),
        findings.links(),
        findings.difference(),
        findings.concepts(),
        findings.stale(),
        findings.problems(),
        findings.filesRead(),
        findings.filesUnchanged(),
        Duration.between(start, clock.instant()));
  }
}

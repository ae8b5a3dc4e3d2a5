package org.manicule.web.live;

import java.time.Clock;
import java.time.Duration;
import org.manicule.rebuild.RebuildReport.Outcome;
import org.manicule.search.Edition;

/**
 * What is served, and what is done for it.
 *
 * <pre>{@code
 * {"generation": 12, "published": "2026-11-24T12:00:00Z", "age": 318,
 *  "works": 5, "lines": 812, "passages": 190, "glosses": 77, "watching": true,
 *  "rebuild": {"running": true, "since": "2026-11-24T12:05:17Z", "files": 3, "done": 1},
 *  "last": {"ended": "2026-11-24T12:00:00Z", "outcome": "published", "reason": ""}}
 * }</pre>
 *
 * @param age of the generation, in seconds
 * @param watching whether the corpus is watched
 * @param last the last rebuild of this program; empty texts before the first
 */
record StatusAnswer(
    long generation,
    String published,
    long age,
    long works,
    long lines,
    long passages,
    long glosses,
    boolean watching,
    Rebuild rebuild,
    Last last) {

  /**
   * @param since when it began; empty where none runs
   * @param files how many it has to read; 0 while it finds that out
   * @param done how many of them are read
   */
  record Rebuild(boolean running, String since, int files, int done) {

    static Rebuild of(Activity activity) {
      return switch (activity) {
        case Activity.Idle idle -> new Rebuild(false, "", 0, 0);
        case Activity.Rebuilding now ->
            new Rebuild(true, now.since().toString(), now.files(), now.done());
      };
    }
  }

  /**
   * @param outcome "published", "unchanged", "dry-run", "refused" or "failed"
   * @param reason why it was refused or failed, and what to do
   */
  record Last(String ended, String outcome, String reason) {

    static Last of(LastRebuild last) {
      return switch (last) {
        case LastRebuild.None none -> new Last("", "", "");
        case LastRebuild.Failed failed ->
            new Last(failed.at().toString(), "failed", failed.sentence());
        case LastRebuild.Ended ended -> of(ended);
      };
    }

    private static Last of(LastRebuild.Ended ended) {
      String at = ended.at().toString();
      return switch (ended.report().outcome()) {
        case Outcome.Published published -> new Last(at, "published", "");
        case Outcome.Unchanged unchanged -> new Last(at, "unchanged", "");
        case Outcome.DryRun dryRun -> new Last(at, "dry-run", "");
        case Outcome.Refused refused -> new Last(at, "refused", refused.reason());
      };
    }
  }

  static StatusAnswer of(Edition edition, Rebuilds rebuilds, Watching watching, Clock clock) {
    return new StatusAnswer(
        edition.generation(),
        edition.published().toString(),
        Math.max(0, Duration.between(edition.published(), clock.instant()).toSeconds()),
        edition.works(),
        edition.lines(),
        edition.passages(),
        edition.glosses(),
        watching == Watching.CORPUS,
        Rebuild.of(rebuilds.activity()),
        Last.of(rebuilds.last()));
  }
}

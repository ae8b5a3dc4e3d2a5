package org.manicule.web.live;

import java.time.Instant;
import org.manicule.rebuild.RebuildReport;

/** How the last rebuild of this program ended. */
sealed interface LastRebuild {

  record None() implements LastRebuild {}

  record Ended(Instant at, RebuildReport report) implements LastRebuild {}

  /**
   * @param sentence why, and what to do
   */
  record Failed(Instant at, String sentence) implements LastRebuild {}
}

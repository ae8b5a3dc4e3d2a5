package org.manicule.web.live;

import java.time.Instant;

/** What the server does for its index at this moment. */
sealed interface Activity {

  record Idle() implements Activity {}

  /**
   * A rebuild runs.
   *
   * @param files how many have to be read; 0 while that is found out
   * @param done how many of them are
   */
  record Rebuilding(Instant since, int files, int done) implements Activity {}
}

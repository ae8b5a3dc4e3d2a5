package org.manicule.search;

import java.util.List;
import org.manicule.model.LineRef;
import org.manicule.model.WorkId;

/**
 * Where in a work the matches of a search fall.
 *
 * @param lines how many the work has
 * @param falls the matching passages in reading order; at most {@link #MOST}
 * @param exact whether these are all; where not, there are more behind the last
 */
public record Dispersion(WorkId work, String title, int lines, List<Fall> falls, boolean exact) {

  public static final int MOST = 1_000;

  /**
   * One matching passage.
   *
   * @param line the ordinal of its first line
   * @param ref how that line is cited
   */
  public record Fall(int line, LineRef ref) {}

  public Dispersion {
    falls = List.copyOf(falls);
  }
}

package org.manicule.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.model.SourcePosition;
import org.manicule.read.Problem.Severity;

/**
 * Gathers the problems of one file while it is read. A file with a great many shows the first
 * {@value #MOST} and says how many it keeps to itself.
 *
 * <p>For one thread.
 */
public final class Problems {

  /** As many as a person reads before mending some. */
  public static final int MOST = 200;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.position().line())
          .thenComparingInt(problem -> problem.position().column());

  private final String file;
  private final List<Problem> kept = new ArrayList<>();
  private int left;

  /**
   * @param file as the person named it, such as {@code corpus/aeneid.md}
   */
  public Problems(String file) {
    this.file = file;
  }

  public void error(SourcePosition position, String found, String hint) {
    add(new Problem(Severity.ERROR, file, position, found, hint));
  }

  public void warning(SourcePosition position, String found, String hint) {
    add(new Problem(Severity.WARNING, file, position, found, hint));
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> all = new ArrayList<>(kept);
    all.sort(BY_PLACE);
    if (left > 0) {
      all.add(
          new Problem(
              Severity.WARNING,
              file,
              all.getLast().position(),
              left + " more problems in this file",
              "mend those above, then check again"));
    }
    return List.copyOf(all);
  }

  private void add(Problem problem) {
    if (kept.size() < MOST) {
      kept.add(problem);
    } else {
      left++;
    }
  }
}

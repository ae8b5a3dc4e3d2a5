package org.manicule.web.page;

import java.util.List;
import org.manicule.search.Dispersion;

/**
 * A ruler as long as a work, with a mark at each passage that matches.
 *
 * @param lines how many the work has, as people write it
 * @param more what to say where not all marks are drawn; else empty
 */
public record StripView(String title, Tongue tongue, String lines, List<Mark> marks, String more) {

  /** How long the ruler is in the units of its drawing. */
  static final int LENGTH = 1_000;

  /**
   * One mark.
   *
   * @param path of the drawing: {@code M25 4V19}
   * @param reach the wider path that can be hit
   */
  public record Mark(String href, String label, String path, String reach) {}

  public StripView {
    marks = List.copyOf(marks);
  }

  static StripView of(Dispersion dispersion, Tongue tongue, String query) {
    return new StripView(
        dispersion.title(),
        tongue,
        Count.of(dispersion.lines()),
        dispersion.falls().stream().map(fall -> mark(dispersion, fall, query)).toList(),
        dispersion.exact() ? "" : "and more behind these " + Count.of(Dispersion.MOST));
  }

  private static Mark mark(Dispersion dispersion, Dispersion.Fall fall, String query) {
    long x = (long) LENGTH * fall.line() / Math.max(1, dispersion.lines());
    return new Mark(
        Addresses.line(dispersion.work(), fall.ref(), query),
        "passage at line " + fall.ref(),
        "M" + x + " 4V19",
        "M" + x + " 0V19");
  }
}

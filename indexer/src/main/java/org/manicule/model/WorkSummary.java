package org.manicule.model;

import java.util.List;
import org.manicule.text.Span;

/**
 * What is known of a work without its text.
 *
 * @param contents its divisions in reading order, a division before those inside it
 */
public record WorkSummary(
    WorkId id, WorkInfo info, int lines, int passages, int glosses, List<Entry> contents) {

  /**
   * One line of the table of contents.
   *
   * @param path the numbers that lead to the division, the outermost first
   * @param lines the ordinals of its lines
   * @param range how its lines are cited, {@code 1.1-33}; empty where it has none
   */
  public record Entry(List<String> path, String heading, Span lines, String range) {
    public Entry {
      path = List.copyOf(path);
    }
  }

  public WorkSummary {
    contents = List.copyOf(contents);
  }
}

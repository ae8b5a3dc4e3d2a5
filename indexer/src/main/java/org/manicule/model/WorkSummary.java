package org.manicule.model;

import java.time.Instant;
import java.util.List;
import org.manicule.text.Span;

/**
 * What is known of a work without its text.
 *
 * @param contents its divisions in reading order, a division before those inside it
 * @param asOf when the text shown was read, where its file as it is now cannot be: {@code
 *     2026-11-24T12:00:00Z}; empty where what is shown is the newest
 */
public record WorkSummary(
    WorkId id,
    WorkInfo info,
    int lines,
    int passages,
    int glosses,
    List<Entry> contents,
    String asOf) {

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

  /** The same work, known to be older than its file. */
  public WorkSummary asOf(Instant read) {
    return new WorkSummary(id, info, lines, passages, glosses, contents, read.toString());
  }
}

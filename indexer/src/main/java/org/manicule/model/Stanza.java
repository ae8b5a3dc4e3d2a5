package org.manicule.model;

import java.util.List;

/**
 * A group of lines: a stanza of verse, a speech of a play, a paragraph of prose.
 *
 * @param ordinal its place among all stanzas of the work, from 0
 * @param speaker who speaks, as the source names them; empty where nobody is named
 * @param lines at least one
 */
public record Stanza(int ordinal, Form form, String speaker, List<Line> lines) implements Block {

  /** How the lines are set. */
  public enum Form {
    VERSE,
    PROSE
  }

  public Stanza {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("stanza " + ordinal + " must have a line");
    }
    lines = List.copyOf(lines);
  }
}

package org.manicule.read.tei;

import java.util.Locale;

/** What a {@code milestone} marks, by its {@code unit}. */
enum Milestone {
  LINE,
  /** A numbered piece of prose. */
  SEGMENT,
  PARAGRAPH,
  /** Something that a reader need not know. */
  OTHER;

  static Milestone of(Tag milestone) {
    return switch (milestone.get("unit").toLowerCase(Locale.ROOT)) {
      case "line", "l" -> LINE;
      case "section", "verse", "sentence", "segment" -> SEGMENT;
      case "para", "paragraph", "stanza", "strophe" -> PARAGRAPH;
      default -> OTHER;
    };
  }
}

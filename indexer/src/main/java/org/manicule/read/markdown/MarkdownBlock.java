package org.manicule.read.markdown;

import java.util.List;
import org.manicule.model.SourcePosition;

/** What a corpus file in Markdown consists of, free of how Markdown is parsed. */
sealed interface MarkdownBlock {

  /** {@code ## Canto IV} has level 2. */
  record Heading(SourcePosition position, int level, String text) implements MarkdownBlock {}

  /** What stands without a blank line between; at least one thing. */
  record Verse(List<VersePart> parts) implements MarkdownBlock {
    public Verse {
      parts = List.copyOf(parts);
    }
  }

  /** One block quote; may be without words. */
  record Quote(SourcePosition position, List<Paragraph> paragraphs) implements MarkdownBlock {
    public Quote {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** {@code * * *}: stars that a printer sets between stanzas. */
  record Stars() implements MarkdownBlock {}

  /** One line of a stanza, or what a play has between its lines. */
  sealed interface VersePart {}

  /**
   * One line of verse without markup, stripped, and not blank.
   *
   * @param number from {@code [23] } at its start; empty where it has none
   */
  record VerseLine(SourcePosition position, String number, String text) implements VersePart {}

  /** {@code **COMUS**}: who speaks what follows. */
  record Speaker(String name) implements VersePart {}

  /** {@code *[Enter Comus.]*}: what is done on the stage. */
  record Direction(String text) implements VersePart {}

  /**
   * Words without markup.
   *
   * @param lines where each line of {@code content} comes from; at least one
   */
  record Paragraph(StyledText content, List<SourceLine> lines) {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Where a line begins behind its indentation and quote marks.
   *
   * @param raw the line from there on, as it was typed
   */
  record SourceLine(SourcePosition position, String raw) {}
}

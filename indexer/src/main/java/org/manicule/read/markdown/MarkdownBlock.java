package org.manicule.read.markdown;

import java.util.List;
import org.manicule.model.SourcePosition;

/** What a corpus file in Markdown consists of, free of how Markdown is parsed. */
sealed interface MarkdownBlock {

  /** {@code ## Canto IV} has level 2. */
  record Heading(SourcePosition position, int level, String text) implements MarkdownBlock {}

  /** Lines without a blank line between them; at least one. */
  record Verse(List<VerseLine> lines) implements MarkdownBlock {
    public Verse {
      lines = List.copyOf(lines);
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

  /**
   * One line of verse without markup, stripped, and not blank.
   *
   * @param number from {@code [23] } at its start; empty where it has none
   */
  record VerseLine(SourcePosition position, String number, String text) {}

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

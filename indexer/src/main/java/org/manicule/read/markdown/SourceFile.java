package org.manicule.read.markdown;

import org.commonmark.node.SourceSpan;
import org.manicule.model.SourcePosition;
import org.manicule.read.markdown.MarkdownBlock.SourceLine;

/**
 * The Markdown of a file, and how places in it are named.
 *
 * @param linesBefore how many lines of front matter stand before it
 */
record SourceFile(String markdown, int linesBefore) {

  /** Where the first word of a span stands. */
  SourcePosition position(SourceSpan span) {
    String typed = typed(span);
    int indentation = typed.length() - typed.stripLeading().length();
    return new SourcePosition(
        linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + indentation + 1);
  }

  /** The line of a block, without its indentation. */
  SourceLine line(SourceSpan span) {
    return new SourceLine(position(span), typed(span).strip());
  }

  String typed(SourceSpan span) {
    int start = span.getInputIndex();
    return markdown.substring(start, start + span.getLength());
  }

  /** Whether the first character of the line that a span stands in, blanks apart, is this one. */
  boolean lineBeginsWith(char wanted, SourceSpan span) {
    int at = span.getInputIndex() - span.getColumnIndex();
    while (at < markdown.length() && (markdown.charAt(at) == ' ' || markdown.charAt(at) == '\t')) {
      at++;
    }
    return at < markdown.length() && markdown.charAt(at) == wanted;
  }
}

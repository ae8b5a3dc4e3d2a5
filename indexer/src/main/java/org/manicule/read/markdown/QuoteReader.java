package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.manicule.read.Problems;
import org.manicule.read.markdown.InlineReader.Addresses;
import org.manicule.read.markdown.MarkdownBlock.Quote;

/**
 * Reads a block quote. Quotes and headings inside it are paragraphs of the same gloss. For one
 * file.
 */
final class QuoteReader {

  private static final char MARK = '>';

  private final SourceFile file;
  private final InlineReader.Setting setting;
  private final Problems problems;

  QuoteReader(SourceFile file, Oddities oddities, Problems problems) {
    this.file = file;
    this.setting = new InlineReader.Setting(file, oddities, Addresses.KEPT);
    this.problems = problems;
  }

  Quote read(BlockQuote quote) {
    List<MarkdownBlock.Paragraph> paragraphs = new ArrayList<>();
    collect(quote, paragraphs);
    return new Quote(file.position(quote.getSourceSpans().getFirst()), paragraphs);
  }

  private void collect(BlockQuote quote, List<MarkdownBlock.Paragraph> paragraphs) {
    for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Paragraph paragraph -> {
          List<SourceSpan> spans = paragraph.getSourceSpans();
          reportLinesWithoutMark(spans);
          paragraphs.add(words(paragraph, spans));
        }
        case Heading heading -> paragraphs.add(words(heading, withoutUnderline(heading)));
        case BlockQuote inner -> collect(inner, paragraphs);
        case Remark remark -> remark.report(file, problems);
        default -> {
          // A rule has no words.
        }
      }
    }
  }

  private MarkdownBlock.Paragraph words(Node block, List<SourceSpan> spans) {
    return InlineReader.read(setting, block, spans);
  }

  private static List<SourceSpan> withoutUnderline(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    return spans.size() > 1 ? spans.subList(0, spans.size() - 1) : spans;
  }

  /** Markdown lets a quote run on over lines without a mark; an editor may have meant verse. */
  private void reportLinesWithoutMark(List<SourceSpan> spans) {
    for (SourceSpan span : spans) {
      if (!file.lineBeginsWith(MARK, span)) {
        problems.warning(
            file.line(span).position(),
            "this line was read as part of the gloss above it",
            "leave a blank line before it if it is verse, or begin it with > if it is not");
        return;
      }
    }
  }
}

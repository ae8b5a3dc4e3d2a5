package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.manicule.read.Problems;
import org.manicule.read.markdown.InlineReader.Addresses;
import org.manicule.read.markdown.MarkdownBlock.Verse;
import org.manicule.read.markdown.MarkdownBlock.VersePart;

/** Turns the parser's tree into blocks. For one file. */
final class MarkdownBlocks {

  /** What stands under a heading of one line; shorter ones are rather a slip of the keyboard. */
  private static final int SHORTEST_UNDERLINE = 3;

  private final SourceFile file;
  private final Problems problems;
  private final Oddities oddities = new Oddities();
  private final InlineReader.Setting setting;
  private final QuoteReader quotes;
  private final List<MarkdownBlock> blocks = new ArrayList<>();

  /** The lines of the stanza that is being read. */
  private final List<VersePart> verse = new ArrayList<>();

  private int lastLineOfVerse = -1;

  private MarkdownBlocks(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.setting = new InlineReader.Setting(file, oddities, Addresses.LEFT_OUT);
    this.quotes = new QuoteReader(file, oddities, problems);
  }

  static List<MarkdownBlock> read(SourceFile file, Problems problems) {
    MarkdownBlocks reader = new MarkdownBlocks(file, problems);
    Node document = MarkdownParser.parse(file.markdown());
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      reader.block(child);
    }
    reader.endVerse();
    reader.oddities.report(problems);
    return List.copyOf(reader.blocks);
  }

  private void block(Node node) {
    switch (node) {
      case Paragraph paragraph -> verse(paragraph, paragraph.getSourceSpans());
      case Heading heading -> heading(heading);
      case BlockQuote quote -> add(quotes.read(quote));
      case ThematicBreak line -> line(line);
      case Remark remark -> remark(remark);
      default -> throw new IllegalStateException("the parser knows no " + node);
    }
  }

  private void add(MarkdownBlock block) {
    endVerse();
    blocks.add(block);
  }

  private void endVerse() {
    if (!verse.isEmpty()) {
      blocks.add(new Verse(verse));
      verse.clear();
    }
    lastLineOfVerse = -1;
  }

  /** A remark between two lines does not part a stanza: only a blank line does. */
  private void verse(Node node, List<SourceSpan> spans) {
    if (spans.getFirst().getLineIndex() != lastLineOfVerse + 1) {
      endVerse();
    }
    MarkdownBlock.Paragraph paragraph = InlineReader.read(setting, node, spans);
    verse.addAll(VerseLines.of(paragraph, oddities));
    lastLineOfVerse = spans.getLast().getLineIndex();
  }

  private void heading(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    boolean underlined = spans.size() > 1;
    List<SourceSpan> words = underlined ? spans.subList(0, spans.size() - 1) : spans;
    String underline = file.typed(spans.getLast()).strip();
    if (underlined && (words.size() > 1 || underline.length() < SHORTEST_UNDERLINE)) {
      verse(heading, words);
      endVerse();
      problems.warning(
          file.position(spans.getLast()),
          "'"
              + shortened(underline)
              + "' straight below a line would make a heading of it; it was read as a stanza's end",
          "leave a blank line before it");
    } else {
      MarkdownBlock.Paragraph read = InlineReader.read(setting, heading, words);
      add(
          new MarkdownBlock.Heading(
              file.position(spans.getFirst()),
              heading.getLevel(),
              read.content().unwrapped().stripped().text()));
    }
  }

  private static String shortened(String underline) {
    return underline.length() > 3 ? underline.substring(0, 3) + "…" : underline;
  }

  /** Stars are a printer's sign; a rule only parts what Markdown would run together. */
  private void line(ThematicBreak line) {
    if (file.typed(line.getSourceSpans().getFirst()).indexOf('*') >= 0) {
      add(new MarkdownBlock.Stars());
    } else {
      endVerse();
    }
  }

  private void remark(Remark remark) {
    List<SourceSpan> spans = remark.getSourceSpans();
    if (spans.getFirst().getLineIndex() == lastLineOfVerse + 1) {
      lastLineOfVerse = spans.getLast().getLineIndex();
    }
    remark.report(file, problems);
  }
}

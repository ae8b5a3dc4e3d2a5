package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A paragraph that begins with a bracket. Markdown would read {@code [16]: words} as the definition
 * of a link and take the words out of the text; here they stay.
 */
final class BracketParagraph extends AbstractBlockParser {

  private final Paragraph paragraph = new Paragraph();
  private final List<SourceLine> lines = new ArrayList<>();

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      boolean bracket = start < line.length() && line.charAt(start) == '[';
      boolean goesOn = state.getActiveBlockParser().getBlock() instanceof Paragraph;
      return bracket && !goesOn
          ? BlockStart.of(new BracketParagraph()).atIndex(start)
          : BlockStart.none();
    }
  }

  @Override
  public Block getBlock() {
    return paragraph;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return true;
  }

  /** Past a tab that a quote mark took half of: the parser loses count of what is left of it. */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(SourceLines.of(lines), paragraph);
  }
}

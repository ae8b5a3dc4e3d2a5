package org.manicule.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.manicule.read.Problems;

/**
 * An editor's remark to himself, {@code <!-- to be checked -->}, on lines of its own, blank lines
 * included. One inside a line is left to the inline parser.
 */
final class Remark extends CustomBlock {

  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private boolean closed;
  private String behind = "";

  /** Says where words are lost: behind the remark, or in one that does not end. */
  void report(SourceFile file, Problems problems) {
    if (!closed) {
      problems.error(
          file.position(getSourceSpans().getFirst()),
          "a remark begins with <!-- and does not end, so all below it is left out",
          "end it with -->");
    } else if (!behind.isEmpty()) {
      problems.error(
          file.position(getSourceSpans().getLast()),
          "words behind --> are left out: '" + behind + "'",
          "put them on a line of their own");
    }
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence whole = state.getLine().getContent();
      String line = whole.toString().substring(state.getNextNonSpaceIndex()).stripTrailing();
      return line.startsWith(OPENING) && hasLinesOfItsOwn(line)
          ? BlockStart.of(new RemarkParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }

    private static boolean hasLinesOfItsOwn(String line) {
      int closing = line.indexOf(CLOSING, OPENING.length());
      return closing < 0 || closing + CLOSING.length() == line.length();
    }
  }

  private static final class RemarkParser extends AbstractBlockParser {
    private final Remark remark = new Remark();

    @Override
    public Block getBlock() {
      return remark;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return remark.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      String content = line.getContent().toString();
      int closing = content.indexOf(CLOSING);
      if (closing >= 0) {
        remark.closed = true;
        remark.behind = content.substring(closing + CLOSING.length()).strip();
      }
    }
  }
}

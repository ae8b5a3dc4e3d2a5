package org.manicule.read.markdown;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/**
 * The part of Markdown that verse needs. Indentation is layout, and a number, a dash or a backtick
 * at the start of a line belongs to the text, so there are no code blocks, lists, code spans, HTML
 * blocks or link definitions. Safe for use by several threads.
 */
final class MarkdownParser {

  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(blocks())
          .customBlockParserFactory(new Remark.Factory())
          .customBlockParserFactory(new BracketParagraph.Factory())
          .customInlineContentParserFactory(new PlainBackticks())
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownParser() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** In a fixed order, for the first that fits a line takes it. */
  private static Set<Class<? extends Block>> blocks() {
    return new LinkedHashSet<>(Arrays.asList(Heading.class, BlockQuote.class, ThematicBreak.class));
  }

  /** Old texts quote {@code `known'}. */
  private static final class PlainBackticks
      implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('`');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      int count = state.scanner().matchMultiple('`');
      return ParsedInline.of(new Text("`".repeat(count)), state.scanner().position());
    }
  }
}

package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.model.SourcePosition;
import org.manicule.read.markdown.MarkdownBlock.Paragraph;
import org.manicule.read.markdown.MarkdownBlock.SourceLine;
import org.manicule.text.Span;

/**
 * Reads the words of one paragraph or heading: marks of emphasis become styles, line ends stay.
 *
 * <p>For one paragraph. Recursion is bounded, for the parser bounds the nesting.
 */
final class InlineReader {

  private final Setting setting;
  private final List<SourceSpan> spans;
  private final HtmlTags tags;

  private final StringBuilder text = new StringBuilder();
  private final List<Styled> styles = new ArrayList<>();
  private final List<SourceLine> lines = new ArrayList<>();
  private int span;

  /** What the paragraphs of a file have in common. */
  record Setting(SourceFile file, Oddities oddities, Addresses addresses) {}

  /** What becomes of the address of a link. */
  enum Addresses {
    KEPT,
    LEFT_OUT
  }

  private InlineReader(Setting setting, Node block, List<SourceSpan> spans) {
    this.setting = setting;
    this.spans = spans;
    this.tags = new HtmlTags(htmlIn(block));
    lines.add(setting.file().line(spans.getFirst()));
  }

  /**
   * @param spans one for each line of the block that holds its words
   */
  static Paragraph read(Setting setting, Node block, List<SourceSpan> spans) {
    InlineReader reader = new InlineReader(setting, block, spans);
    reader.children(block);
    return new Paragraph(new StyledText(reader.text.toString(), reader.styles), reader.lines);
  }

  private static List<String> htmlIn(Node parent) {
    List<String> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInline html) {
        found.add(html.getLiteral());
      }
      found.addAll(htmlIn(child));
    }
    return found;
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      read(child);
    }
  }

  private void read(Node node) {
    switch (node) {
      case Text words -> text.append(words.getLiteral().replace('\n', ' '));
      case SoftLineBreak end -> endLine();
      case HardLineBreak end -> endLine();
      case Emphasis emphasis -> styled(emphasis, Style.EMPHASIS);
      case StrongEmphasis strong -> styled(strong, Style.STRONG);
      case HtmlInline html -> html(html);
      case Image image -> image(image);
      case Link link -> link(link);
      default -> children(node);
    }
  }

  private void endLine() {
    text.append('\n');
    span++;
    lines.add(setting.file().line(spans.get(span)));
  }

  private void styled(Node node, Style style) {
    int start = text.length();
    children(node);
    if (text.length() > start) {
      styles.add(new Styled(new Span(start, text.length()), style, ""));
    }
  }

  private void html(HtmlInline html) {
    switch (tags.piece(html.getLiteral())) {
      case REMARK -> {
        dropDoubledBlank(html);
        endLinesWithin(html, 0);
      }
      case LINE_BREAK -> {
        text.append('\n');
        lines.add(lines.getLast());
      }
      case TAG -> {
        setting.oddities().see(Oddity.TAG, position(html));
        endLinesWithin(html, 0);
      }
      case WORDS -> words(html);
    }
  }

  private void dropDoubledBlank(Node remark) {
    int last = text.length() - 1;
    boolean blankBefore = last >= 0 && text.charAt(last) == ' ';
    if (blankBefore
        && remark.getNext() instanceof Text after
        && after.getLiteral().startsWith(" ")) {
      text.setLength(last);
    }
  }

  private void words(HtmlInline html) {
    String[] typed = html.getLiteral().split("\n", -1);
    text.append(typed[0]);
    for (int i = 1; i < typed.length; i++) {
      endLine();
      text.append(typed[i].strip());
    }
  }

  private void image(Image image) {
    setting.oddities().see(Oddity.PICTURE, position(image));
    int before = span;
    children(image);
    endLinesWithin(image, span - before);
  }

  private void link(Link link) {
    int before = span;
    int start = text.length();
    children(link);
    String address = link.getDestination();
    boolean shown = address.endsWith(text.substring(start));
    if (!shown && setting.addresses() == Addresses.KEPT && address.contains("://")) {
      text.append(" (").append(address).append(')');
    } else if (!shown && setting.addresses() == Addresses.LEFT_OUT) {
      setting.oddities().see(Oddity.LINK, position(link));
    }
    endLinesWithin(link, span - before);
  }

  /** A piece that is left out and goes over several lines leaves their ends. */
  private void endLinesWithin(Node node, int already) {
    for (int i = already; i < node.getSourceSpans().size() - 1; i++) {
      endLine();
    }
  }

  private SourcePosition position(Node node) {
    return node.getSourceSpans().isEmpty()
        ? lines.getLast().position()
        : setting.file().position(node.getSourceSpans().getFirst());
  }
}

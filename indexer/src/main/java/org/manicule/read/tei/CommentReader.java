package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Comment;
import org.manicule.model.Comment.Style;
import org.manicule.model.Comment.Styled;
import org.manicule.text.Span;

/**
 * Reads the body of a note. Words that it marks as the words explained ({@code lemma}, {@code lem},
 * and at its start {@code mentioned}, {@code term}, {@code hi}) are offered; {@code q} and {@code
 * quote} get quotation marks, where the file has none, except in a {@code cit}, which quotes
 * others.
 *
 * <p>For one note.
 */
final class CommentReader implements Inline.Taker {

  private static final String QUOTATION_MARKS = "\"'“”‘’«»‹›„‚";
  private static final String PARAGRAPH = "\n\n";

  private final Inline inline;
  private final TextFlow flow = new TextFlow();
  private final StringBuilder body = new StringBuilder();
  private final List<Styled> styles = new ArrayList<>();
  private final List<Span> offered = new ArrayList<>();
  private String reference = "";
  private int quotations;
  private int citations;
  private int verseEnd = -1;

  CommentReader(Inline inline) {
    this.inline = inline;
  }

  /** Reads the element that was begun last. */
  void read() {
    inline.children(this);
    finish();
  }

  /** No more is to be read. */
  void finish() {
    endParagraph();
  }

  Comment comment() {
    return new Comment(body.toString(), styles, offered);
  }

  /** What the note says at its start that it is about; empty where it says nothing. */
  String reference() {
    return reference;
  }

  @Override
  public TextFlow flow() {
    return flow;
  }

  @Override
  public boolean takesWords() {
    return true;
  }

  @Override
  public void element(Tag tag) {
    switch (tag.name()) {
      case "lemma", "lem" -> offer(tag);
      case "mentioned", "term" -> atStartOffered(tag, tag.name().equals("term"));
      case "q", "quote", "soCalled", "said" -> quotation(tag);
      case "cit" -> citation();
      case "hi", "emph", "title", "gloss" -> emphasis(tag);
      case "foreign" -> styled(tag, Style.FOREIGN);
      case "ref", "label", "num" -> reference(tag);
      case "l" -> verse();
      case "note" -> aside();
      default -> other(tag);
    }
  }

  private void other(Tag tag) {
    switch (Role.of(tag)) {
      case PARAGRAPH, DIVISION, HEADING, CAST -> {
        boolean apart = quotations == 0 && citations == 0;
        separate(apart);
        inline.read(tag, this);
        separate(apart);
      }
      case STANZA, SPEECH, SPEAKER, STAGE, PARATEXT -> {
        flow.space();
        inline.read(tag, this);
        flow.space();
      }
      default -> inline.read(tag, this);
    }
  }

  private void separate(boolean apart) {
    if (apart) {
      endParagraph();
    } else {
      flow.space();
    }
  }

  private void endParagraph() {
    if (!flow.isBlank()) {
      body.append(body.isEmpty() ? "" : PARAGRAPH).append(flow.text());
    }
    flow.clear();
  }

  private boolean isAtStart() {
    return body.isEmpty() && flow.isBlank();
  }

  /** Where the next character of the body will stand. */
  private int end() {
    return beforeFlow() + flow.end();
  }

  /** Behind the last character of the body. */
  private int stop() {
    return flow.isBlank() ? body.length() : beforeFlow() + flow.text().length();
  }

  private int beforeFlow() {
    return body.length() + (body.isEmpty() ? 0 : PARAGRAPH.length());
  }

  /** Reads the children; what they add to the body. */
  private Span children(Tag tag) {
    int start = end();
    inline.read(tag, this);
    int stop = stop();
    boolean blankFirst = start < stop && isBlank(start);
    return new Span(blankFirst ? start + 1 : start, Math.max(start, stop));
  }

  private boolean isBlank(int position) {
    return position >= beforeFlow() && flow.text().charAt(position - beforeFlow()) == ' ';
  }

  private void offer(Tag tag) {
    Span words = foreign(tag, children(tag));
    if (words.isEmpty()) {
      return;
    }
    // A page may end in the midst of the words explained.
    boolean goesOn = !offered.isEmpty() && offered.getLast().end() + 1 >= words.start();
    offered.add(goesOn ? offered.removeLast().cover(words) : words);
  }

  private void atStartOffered(Tag tag, boolean emphasised) {
    if (isAtStart() || Role.type(tag).equals("lemma")) {
      offer(tag);
    } else if (emphasised) {
      styled(tag, Style.EMPHASIS);
    } else {
      quotation(tag);
    }
  }

  private void emphasis(Tag tag) {
    boolean lemma = isAtStart() && (tag.name().equals("hi") || tag.name().equals("emph"));
    String look = tag.get("rend") + tag.get("style") + tag.get("rendition");
    Style style = look.contains("bold") || look.equals("b") ? Style.STRONG : Style.EMPHASIS;
    Span words = styled(tag, style);
    if (lemma && !words.isEmpty()) {
      offered.add(words);
    }
  }

  private Span styled(Tag tag, Style style) {
    Span words = children(tag);
    if (!words.isEmpty()) {
      styles.add(new Styled(words, style, LanguageTag.of(tag.get("lang"))));
    }
    return words;
  }

  private Span foreign(Tag tag, Span words) {
    String language = LanguageTag.of(tag.get("lang"));
    if (!language.isEmpty() && !words.isEmpty()) {
      styles.add(new Styled(words, Style.FOREIGN, language));
    }
    return words;
  }

  private void quotation(Tag tag) {
    if (citations > 0) {
      styled(tag, Style.EMPHASIS);
      return;
    }
    boolean outermost = quotations == 0;
    boolean isMarked = flow.last() != '’' && QUOTATION_MARKS.indexOf(flow.last()) >= 0;
    int[] start = {-1};
    boolean[] opened = {false};
    quotations++;
    inline.children(
        this,
        first -> {
          opened[0] = !isMarked && !beginsWithMark(first);
          open(opened[0], outermost ? "“" : "‘");
          start[0] = end();
        });
    quotations--;
    if (start[0] >= 0) {
      foreign(tag, new Span(start[0], Math.max(start[0], stop())));
      close(opened[0], outermost ? "”" : "’");
    }
  }

  private static boolean beginsWithMark(String words) {
    String bare = words.stripLeading();
    return !bare.isEmpty() && QUOTATION_MARKS.indexOf(bare.charAt(0)) >= 0;
  }

  private void open(boolean wanted, String mark) {
    if (wanted) {
      flow.append(mark);
      flow.glue();
    }
  }

  private void close(boolean wanted, String mark) {
    if (wanted) {
      boolean blankInside = flow.last() == ' ';
      flow.glue();
      flow.append(mark);
      if (blankInside) {
        flow.space();
      }
    }
  }

  private void citation() {
    citations++;
    inline.children(this);
    citations--;
  }

  /** Where a note begins with a number, that is its reference and none of its words. */
  private void reference(Tag tag) {
    boolean atStart = isAtStart();
    TextFlow.Mark start = flow.mark();
    Span words = children(tag);
    if (!atStart) {
      return;
    }
    String stated = tag.has("cRef") ? tag.get("cRef") : flow.since(start);
    if (LineCitation.isBare(flow.since(start)) || (tag.has("cRef") && words.isEmpty())) {
      reference = stated;
      flow.goBack(start);
    } else if (tag.name().equals("label") && !words.isEmpty()) {
      offered.add(words);
    }
  }

  /** Verse that a note quotes is run on, with a stroke where a line ends. */
  private void verse() {
    if (stop() == verseEnd && !flow.isBlank()) {
      flow.append(" / ");
    } else {
      flow.space();
    }
    inline.children(this);
    verseEnd = stop();
    flow.space();
  }

  /** A note on a note. */
  private void aside() {
    TextFlow.Mark start = flow.mark();
    flow.append(" [");
    flow.glue();
    int empty = flow.text().length();
    inline.children(this);
    if (flow.text().length() == empty) {
      flow.goBack(start);
    } else {
      flow.glue();
      flow.append("]");
    }
  }
}

package org.manicule.read.tei;

import org.manicule.model.Aside;
import org.manicule.model.Stanza.Form;

/**
 * Reads the text of a file: what each element means for lines, stanzas and divisions.
 *
 * <pre>
 * text      = { front | body | group | back }
 * division  = [ head ] { division | stanza | line | speech | paragraph | note | other }
 * stanza    = { stanza | line | note }
 * line      = { words | note | stage direction }
 * paragraph = { words | segment | line break | line | note }
 * </pre>
 *
 * <p>Elements that are not named here are transparent: what stands in them belongs to whatever they
 * stand in. For one file.
 */
final class TextReader implements Inline.Taker {

  private final TeiCursor cursor;
  private final Inline inline;
  private final Survey survey;
  private final Composer composer;
  private final DivisionReader divisions;
  private final DramaReader drama;
  private final NoteReader notes;
  private final Regions regions;

  TextReader(Desk desk) {
    this.cursor = desk.cursor();
    this.inline = desk.inline();
    this.survey = desk.survey();
    this.composer = desk.composer();
    this.regions = desk.regions();
    this.notes = new NoteReader(desk);
    this.divisions = new DivisionReader(desk, this, notes);
    this.drama = new DramaReader(desk, this, notes);
    if (survey.breaksBeginLines() && !survey.marksVerse()) {
      composer.strayForm(Form.VERSE);
    }
  }

  /** Reads the element {@code text} that was begun last. */
  void read(Tag text) {
    divisions.division(text);
  }

  /** Reads an element beside the text of which only the notes count. */
  void standOff() {
    cursor.inside(
        child -> {
          switch (Role.of(child)) {
            case NOTE -> notes.standOff(child);
            case LEFT_OUT -> cursor.skip();
            default -> standOff();
          }
        },
        text -> {});
  }

  @Override
  public TextFlow flow() {
    return composer.flow();
  }

  @Override
  public boolean takesWords() {
    return composer.isInside();
  }

  @Override
  public void element(Tag tag) {
    switch (Role.of(tag)) {
      case DIVISION -> divisions.division(tag);
      case FRONT, BACK -> divisions.matter(tag);
      case PARATEXT -> paratext(tag);
      case CAST -> drama.cast();
      case HEADING -> heading();
      case STANZA -> stanza(tag);
      case LINE -> line(tag);
      case SPEECH -> drama.speech(tag);
      case SPEAKER -> drama.speaker();
      case STAGE -> drama.stage();
      case PARAGRAPH -> paragraph(tag);
      case SEGMENT -> segment(tag);
      case NOTE -> notes.inText(tag);
      case LINE_BREAK -> lineBreak(tag);
      case MILESTONE -> milestone(tag);
      case POINTER -> pointer(tag);
      case ANCHOR -> point(tag);
      case STANDOFF -> standOff();
      case WORD -> word(tag);
      default -> inline.read(tag, this);
    }
  }

  private void heading() {
    composer.endBlock();
    String words = PlainText.read(inline, notes::inText);
    if (!composer.divisions().heading(words)) {
      composer.aside(Aside.Kind.NOTE, words);
    }
  }

  private void stanza(Tag tag) {
    composer.endBlock();
    if (survey.poems().contains(tag.position())) {
      divisions.poem(tag);
      return;
    }
    composer.freshStanza();
    Form before = composer.strayForm(Form.VERSE);
    regions.open(tag.get("id"), Region.Kind.STANZA);
    inline.children(this);
    composer.endBlock();
    regions.close();
    composer.strayForm(before);
    composer.freshStanza();
  }

  private void line(Tag tag) {
    String stated = survey.stanzasBeginAgain() ? "" : TeiNumber.ofLine(tag.get("n"));
    String number = survey.number(tag.position(), stated);
    regions.open(tag.get("id"), Region.Kind.LINE);
    composer.beginLine(number, LineParts.of(tag));
    inline.children(this);
    composer.endBlock();
    regions.close();
  }

  private void paragraph(Tag tag) {
    if (Role.isAside(tag)) {
      paratext(tag);
      return;
    }
    boolean isCited = tag.name().equals("p") || tag.name().equals("ab");
    String number = isCited && !survey.marksVerse() ? TeiNumber.ofLine(tag.get("n")) : "";
    regions.open(tag.get("id"), Region.Kind.STANZA);
    Form before = composer.strayForm(Form.PROSE);
    boolean isVerse = before == Form.VERSE || Role.isVerse(tag);
    composer.strayForm(isVerse ? Form.VERSE : Form.PROSE);
    composer.beginParagraph(number);
    inline.children(this);
    composer.endBlock();
    composer.strayForm(before);
    regions.close();
    composer.freshStanza();
  }

  private void segment(Tag tag) {
    String number = TeiNumber.ofLine(tag.get("n"));
    if (number.isEmpty() || composer.isInLine()) {
      point(tag);
      return;
    }
    composer.breakLine(number);
    regions.open(tag.get("id"), Region.Kind.LINE);
    inline.children(this);
    composer.breakLine("");
    regions.close();
  }

  private void paratext(Tag tag) {
    if (tag.name().equals("figure") && composer.isInside()) {
      cursor.skip();
      return;
    }
    composer.endBlock();
    composer.freshStanza();
    String label =
        switch (Role.isAside(tag) ? tag.get("subtype") : tag.name()) {
          case "argument" -> "arg";
          case "epigraph" -> "epi";
          default -> "x";
        };
    composer.divisions().beginAround(composer.divisions().isAround() ? "" : label);
    Form before = composer.strayForm(Form.PROSE);
    inline.children(this);
    composer.endBlock();
    composer.strayForm(before);
    composer.divisions().endAround();
    composer.freshStanza();
  }

  private void lineBreak(Tag tag) {
    String number = TeiNumber.ofLine(tag.get("n"));
    if (composer.isInLine()) {
      inline.read(tag, this);
      composer.nextNumber(survey.linesAreNumbered() ? "" : number);
    } else if (beginsLine(tag, number)) {
      composer.breakLine(number);
      cursor.skip();
    } else {
      inline.read(tag, this);
    }
  }

  private boolean beginsLine(Tag tag, String number) {
    boolean numbered = survey.breaksBeginLines() && !number.isEmpty();
    return numbered || (composer.isStrayVerse() && !Inline.isInsideWord(tag));
  }

  private void milestone(Tag tag) {
    String number = TeiNumber.ofLine(tag.get("n"));
    switch (Milestone.of(tag)) {
      case LINE -> {
        if (composer.isInLine()) {
          composer.nextNumber(number);
        } else {
          composer.breakLine(number);
        }
      }
      case SEGMENT -> {
        if (!composer.isInLine() && !survey.marksVerse()) {
          composer.breakLine(number);
        }
      }
      case PARAGRAPH -> composer.freshStanza();
      case OTHER -> {}
    }
    cursor.skip();
  }

  private void pointer(Tag tag) {
    TextFlow.Mark start = flow().mark();
    String named = tag.has("target") ? tag.get("target") : tag.get("corresp");
    point(tag);
    boolean toNote = false;
    for (String id : Pointers.of(named).ids()) {
      if (survey.notes().contains(id)) {
        toNote = true;
        regions.call(id, composer.line());
      }
    }
    if (takesWords() && NoteMark.isMark(tag, flow().since(start), toNote)) {
      flow().goBack(start);
    }
  }

  private void word(Tag tag) {
    regions.point(tag.get("id"), composer.line());
    inline.read(tag, this);
  }

  /** An element that may be pointed to and is transparent otherwise. */
  private void point(Tag tag) {
    if (composer.isInside()) {
      regions.point(tag.get("id"), composer.line());
    } else {
      regions.pointToNext(tag.get("id"));
    }
    inline.children(this);
  }
}

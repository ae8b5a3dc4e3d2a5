package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Aside;
import org.manicule.model.Stanza.Form;
import org.manicule.model.TextBuilder;
import org.manicule.read.LinePart;
import org.manicule.read.SharedLines;

/**
 * Turns the text that the readers come across into lines, asides and stanzas: words fall into the
 * line or paragraph that is begun, and where none is begun they begin one themselves.
 *
 * <p>For one thread.
 */
final class Composer {

  private enum Place {
    BETWEEN,
    LINE,
    PARAGRAPH
  }

  private final TextFlow flow = new TextFlow();
  private final List<String> directions = new ArrayList<>();
  private final SharedLines lines;
  private final Regions regions;
  private final DivisionTree divisions;
  private final Matter matter;

  private Place place = Place.BETWEEN;
  private Form strayForm = Form.PROSE;
  private SharedLines.Start start = new SharedLines.Start(Form.PROSE, "", LinePart.WHOLE, "");
  private String speaker = "";
  private String nextNumber = "";
  private int numberedAt;
  private int speeches;
  private boolean begun;
  private boolean fresh = true;

  /**
   * @param matter what the text mostly is
   */
  Composer(TextBuilder builder, Regions regions, Matter matter) {
    this.lines = new SharedLines(builder);
    this.regions = regions;
    this.divisions = new DivisionTree(builder, lines);
    this.matter = matter;
  }

  DivisionTree divisions() {
    return divisions;
  }

  TextFlow flow() {
    return flow;
  }

  /** Whether words would fall into a line or paragraph that has begun. */
  boolean isInside() {
    return place != Place.BETWEEN || !flow.isBlank();
  }

  boolean isInLine() {
    return place == Place.LINE;
  }

  /**
   * Somebody begins to speak.
   *
   * @return who spoke before
   */
  String beginSpeech(String name) {
    endBlock();
    speeches++;
    String before = speaker;
    speaker(name);
    return before;
  }

  /**
   * A speech is at its end; the stage directions that no line of it came after stand behind it.
   *
   * @param before who spoke before
   */
  void endSpeech(String before) {
    endPart();
    speeches--;
    speaker(before);
  }

  boolean isInSpeech() {
    return speeches > 0;
  }

  /** Who speaks what follows; empty where nobody is named. */
  void speaker(String name) {
    speaker = name;
    fresh = true;
  }

  /** The next line begins a stanza. */
  void freshStanza() {
    fresh = true;
  }

  /** Whether the next line begins a stanza. */
  boolean isFresh() {
    return fresh;
  }

  /**
   * What words are outside marked lines: verse, as in a group of lines, or prose.
   *
   * @return what they were before
   */
  Form strayForm(Form form) {
    Form before = strayForm;
    strayForm = form;
    return before;
  }

  /** Whether words outside marked lines are verse. */
  boolean isStrayVerse() {
    return strayForm == Form.VERSE;
  }

  /** The next line bears this number, unless it states another or this line goes on. */
  void nextNumber(String number) {
    nextNumber = number;
    numberedAt = flow.end();
  }

  /** A line of verse begins. */
  void beginLine(String statedNumber, LinePart part) {
    endBlock();
    begin(Form.VERSE, statedNumber, part);
    place = Place.LINE;
  }

  /** A paragraph begins. */
  void beginParagraph(String statedNumber) {
    endBlock();
    place = Place.PARAGRAPH;
    if (!isBesideTheText()) {
      begin(strayForm, statedNumber, LinePart.WHOLE);
    }
    fresh = true;
  }

  /** Inside a paragraph or a group of lines, a line ends and another begins. */
  void breakLine(String number) {
    Place before = place;
    endBlock();
    nextNumber = number;
    place = before;
  }

  /** The line or paragraph, or words that stand alone, are at their end. */
  void endBlock() {
    String words = place == Place.LINE && flow.isBlank() ? flow.struck() : flow.text();
    if (!words.isEmpty()) {
      write(words);
    }
    if (flow.text().length() > numberedAt) {
      nextNumber = "";
    }
    flow.clear();
    numberedAt = 0;
    begun = false;
    place = Place.BETWEEN;
  }

  /** A stage direction: at the line it stands in, or before the next of the same speech. */
  void direction(String words) {
    if (!words.isEmpty()) {
      directions.add(words);
    }
  }

  /** A stage direction between speeches, a name in a cast list, or other words around the text. */
  void aside(Aside.Kind kind, String words) {
    endBlock();
    if (!words.isEmpty()) {
      divisions.openPending();
      lines.then(() -> divisions.builder().aside(kind, words));
      fresh = true;
    }
  }

  /** A speech or a division is at its end. */
  void endPart() {
    endBlock();
    List<String> left = List.copyOf(directions);
    directions.clear();
    left.forEach(words -> aside(Aside.Kind.STAGE_DIRECTION, words));
  }

  /** The ordinal of the line that is begun, or else of the next. */
  int line() {
    return begun ? lines.current() : lines.next();
  }

  /** The ordinal of the line before, where none is begun; negative where there is none. */
  int lineBefore() {
    return lines.next() - 1;
  }

  /** All is read. */
  void finish() {
    endPart();
    divisions.closeAll();
    lines.settle();
  }

  private void write(String words) {
    if (isBesideTheText()) {
      aside(words);
      return;
    }
    if (!begun) {
      begin(strayForm, "", LinePart.WHOLE);
    }
    if (!lines.isJoining()) {
      divisions.openPending();
      label();
    }
    lines.end(start, words, directions, fresh);
    fresh &= lines.isJoining();
    directions.clear();
  }

  /** Gives a line that is no part of the text's count a number of its own. */
  private void label() {
    boolean apart = matter != Matter.PROSE && start.form() == Form.PROSE;
    if (start.number().isEmpty() && (apart || divisions.isLabelled())) {
      String label = divisions.labelled(divisions.isLabelled() ? "" : "p");
      start = new SharedLines.Start(start.form(), label, start.part(), start.speaker());
    }
  }

  /** Prose around the text, and the odd paragraph in verse that nobody speaks, is no text. */
  private boolean isBesideTheText() {
    boolean isOdd = matter == Matter.VERSE && !isInSpeech();
    return place != Place.LINE && strayForm == Form.PROSE && (divisions.isAround() || isOdd);
  }

  private void aside(String words) {
    divisions.openPending();
    lines.then(() -> divisions.builder().aside(Aside.Kind.NOTE, words));
    fresh = true;
  }

  private void begin(Form form, String statedNumber, LinePart part) {
    String number = statedNumber.isEmpty() ? nextNumber : statedNumber;
    nextNumber = "";
    fresh |= start.form() != form;
    start = new SharedLines.Start(form, number, part, speaker);
    lines.begin(start);
    begun = true;
    regions.line(lines.current());
  }
}

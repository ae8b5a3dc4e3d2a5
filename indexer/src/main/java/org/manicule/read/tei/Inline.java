package org.manicule.read.tei;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what stands inside lines, paragraphs, notes and headings alike: of different writings of
 * the same words it takes one, it shows where words are missing, and it rebuilds white space.
 *
 * <table>
 * <caption>What is taken</caption>
 * <tr><td>{@code choice}</td><td>{@code reg}, {@code corr}, {@code expan}; else the first</td></tr>
 * <tr><td>{@code app}</td><td>{@code lem}; else the first {@code rdg}</td></tr>
 * <tr><td>{@code del}</td><td>nothing, unless all of a line is struck out</td></tr>
 * <tr><td>{@code gap}</td><td>the sign that its file shows for it, else {@code […]}</td></tr>
 * </table>
 */
final class Inline {

  private static final String MISSING = "[…]";
  private static final Map<String, Integer> RANKS =
      Map.of("reg", 3, "corr", 3, "expan", 3, "ex", 3, "orig", 1, "sic", 1, "abbr", 1, "am", 1);

  private final TeiCursor cursor;
  private final Words words;
  private final Glyphs glyphs;

  Inline(TeiCursor cursor, Words words, Glyphs glyphs) {
    this.cursor = cursor;
    this.words = words;
    this.glyphs = glyphs;
  }

  /** Takes up what is read. */
  interface Taker {

    TextFlow flow();

    /** Reads one child to its end. */
    void element(Tag tag);

    /** Whether words would now fall into a line, a paragraph or a note. */
    boolean takesWords();
  }

  /** Reads an element that means the same wherever it stands. */
  void read(Tag tag, Taker taker) {
    switch (Role.of(tag)) {
      case CHOICE -> choice(taker);
      case APPARATUS -> apparatus(tag, taker);
      case READING, HEADER, LEFT_OUT, STANDOFF -> cursor.skip();
      case DELETED -> deleted(taker);
      case GAP -> gap(tag, taker);
      case SPACE -> {
        taker.flow().space();
        children(taker);
      }
      case LINE_BREAK -> {
        lineBreak(tag, taker.flow());
        children(taker);
      }
      case WORD -> {
        words.beginWord(taker.flow(), tag);
        verbatim(taker);
        words.endWord(taker.flow(), tag);
      }
      case PUNCTUATION -> {
        TextFlow.Mark before = taker.flow().mark();
        verbatim(taker);
        words.endPunctuation(taker.flow(), tag, before);
      }
      case CHARACTER -> verbatim(taker);
      case GLYPH -> glyph(tag, taker);
      default -> children(taker);
    }
  }

  /** Reads all that stands in the element that was begun last. */
  void children(Taker taker) {
    cursor.inside(
        taker::element,
        text -> {
          if (!words.isLayout(text)) {
            taker.flow().append(text);
          }
        });
  }

  /**
   * Reads all that stands in the element that was begun last.
   *
   * @param beforeFirst is given the first words in it, or nothing where an element comes first
   */
  void children(Taker taker, Consumer<String> beforeFirst) {
    boolean[] begun = {false};
    cursor.inside(
        child -> {
          if (!begun[0]) {
            begun[0] = true;
            beforeFirst.accept("");
          }
          taker.element(child);
        },
        text -> {
          if (!begun[0] && !text.isBlank()) {
            begun[0] = true;
            beforeFirst.accept(text);
          }
          taker.flow().append(text);
        });
  }

  private void verbatim(Taker taker) {
    cursor.inside(taker::element, taker.flow()::append);
  }

  private void choice(Taker taker) {
    TextFlow.Mark start = taker.flow().mark();
    int[] best = {0};
    cursor.inside(
        child -> {
          int rank = RANKS.getOrDefault(child.name(), 2);
          // Between lines nothing can be taken back: there the older writing is passed over.
          boolean wanted = rank > best[0] && (taker.takesWords() || rank > 1);
          if (wanted) {
            best[0] = rank;
            taker.flow().goBack(start);
            children(taker);
          } else {
            cursor.skip();
          }
        },
        text -> {});
  }

  private void apparatus(Tag tag, Taker taker) {
    boolean repeatsText = tag.has("from") || tag.has("loc");
    if (repeatsText) {
      cursor.skip();
      return;
    }
    readings(taker, new boolean[1], taker.flow().mark());
  }

  /**
   * @param taken whether a reading was taken already
   */
  private void readings(Taker taker, boolean[] taken, TextFlow.Mark start) {
    cursor.inside(
        child -> {
          boolean lemma = Role.of(child) == Role.LEMMA;
          if (child.name().equals("rdgGrp")) {
            readings(taker, taken, start);
          } else if (Role.of(child) == Role.NOTE) {
            taker.element(child);
          } else if (lemma || (child.name().equals("rdg") && !taken[0])) {
            taken[0] = true;
            taker.flow().goBack(start);
            children(taker);
          } else {
            cursor.skip();
          }
        },
        text -> {});
  }

  private void deleted(Taker taker) {
    if (!taker.takesWords()) {
      children(taker);
      return;
    }
    TextFlow.Mark start = taker.flow().mark();
    children(taker);
    taker.flow().strike(start);
  }

  private void gap(Tag tag, Taker taker) {
    TextFlow description = new TextFlow();
    cursor.inside(
        child -> cursor.inside(inner -> cursor.skip(), description::append), description::append);
    if (taker.takesWords()) {
      String stated = description.isBlank() ? tag.get("rend") : description.text();
      boolean sign = !stated.isEmpty() && stated.codePoints().noneMatch(Character::isLetterOrDigit);
      taker.flow().append(sign ? stated : MISSING);
    }
  }

  private void glyph(Tag tag, Taker taker) {
    TextFlow.Mark before = taker.flow().mark();
    verbatim(taker);
    if (taker.flow().since(before).isEmpty()) {
      taker.flow().append(glyphs.of(tag));
    }
  }

  /** Whether a line break, as it says itself, parts no words. */
  static boolean isInsideWord(Tag lineBreak) {
    return lineBreak.get("break").equals("no") || Role.type(lineBreak).equals("hypheninword");
  }

  private static void lineBreak(Tag tag, TextFlow flow) {
    if (isInsideWord(tag)) {
      flow.glue();
    } else {
      flow.space();
    }
  }
}

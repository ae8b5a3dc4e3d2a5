package org.manicule.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds a {@link Text} from the events of a reader, in reading order, and numbers its lines.
 *
 * <pre>{@code
 * TextBuilder builder = new TextBuilder();
 * builder.beginDivision("Canto IV", "4");
 * builder.beginStanza(Stanza.Form.VERSE, "");
 * int ordinal = builder.line("Sing, Muse");
 * builder.endStanza();
 * builder.endDivision();
 * Text text = builder.build(Numbering.AUTOMATIC); // its one line is cited 4.1
 * }</pre>
 *
 * <p>For one thread.
 */
public final class TextBuilder {

  private static final Pattern LEADING_FIGURES = Pattern.compile("(\\d{1,9}).*");

  private final DraftDivision root = new DraftDivision("", "", Counting.COUNTED);
  private final Deque<DraftDivision> open = new ArrayDeque<>(List.of(root));
  private DraftStanza stanza = DraftStanza.NONE;
  private int lines;
  private boolean anyNumberedDivision;

  /** Whether a division takes part when lines are counted by division. */
  public enum Counting {
    /** Its number stands in references, and its lines are counted from 1. */
    COUNTED,
    /**
     * Its number stands in no reference, and its lines go on counting from those before it: the
     * scenes of a play whose lines are numbered through the act.
     */
    PASSED_OVER
  }

  private sealed interface Draft {}

  private record DraftDivision(
      String heading, String statedNumber, Counting counting, List<Draft> content)
      implements Draft {
    DraftDivision(String heading, String statedNumber, Counting counting) {
      this(heading, statedNumber, counting, new ArrayList<>());
    }
  }

  private record DraftStanza(Stanza.Form form, String speaker, List<DraftLine> lines)
      implements Draft {
    static final DraftStanza NONE = new DraftStanza(Stanza.Form.VERSE, "", List.of());
  }

  private record DraftAside(Aside aside) implements Draft {}

  private record DraftLine(
      String text, String statedNumber, List<Line.Part> parts, List<String> directions) {}

  /**
   * @param number the number that the heading bears, in arabic figures; empty where it bears none
   */
  public void beginDivision(String heading, String number) {
    beginDivision(heading, number, Counting.COUNTED);
  }

  /**
   * @param number the number that the heading bears, in arabic figures; empty where it bears none,
   *     then its place among its neighbours stands in. A name instead ({@code prologue}) takes no
   *     place among them.
   * @param counting matters only where lines are counted by division
   */
  public void beginDivision(String heading, String number, Counting counting) {
    endStanza();
    DraftDivision division = new DraftDivision(heading, number, counting);
    open.getLast().content().add(division);
    open.addLast(division);
    anyNumberedDivision |= !number.isEmpty();
  }

  /**
   * @throws IllegalStateException where no division is open
   */
  public void endDivision() {
    endStanza();
    if (open.size() == 1) {
      throw new IllegalStateException("no division is open");
    }
    open.removeLast();
  }

  /** Ends the stanza before, where one is open. */
  public void beginStanza(Stanza.Form form, String speaker) {
    endStanza();
    stanza = new DraftStanza(form, speaker, new ArrayList<>());
  }

  /** A stanza without a line leaves no trace. */
  public void endStanza() {
    if (!stanza.lines().isEmpty()) {
      open.getLast().content().add(stanza);
    }
    stanza = DraftStanza.NONE;
  }

  /** A line without a number of its own. */
  public int line(String text) {
    return line(text, "", List.of(), List.of());
  }

  /**
   * @param statedNumber the number that the source gives the line; empty where it gives none. One
   *     that does not begin with a figure ({@code p1}) leaves the count as it is.
   * @return the line's ordinal
   * @throws IllegalStateException where no stanza is open
   */
  @SuppressWarnings("ReferenceEquality") // A stanza just opened equals NONE, but is not it.
  public int line(
      String text, String statedNumber, List<Line.Part> parts, List<String> directions) {
    if (stanza == DraftStanza.NONE) {
      throw new IllegalStateException("no stanza is open for line '" + text + "'");
    }
    stanza.lines().add(new DraftLine(text, statedNumber, parts, directions));
    return lines++;
  }

  /** Ends the stanza before, where one is open. */
  public void aside(Aside.Kind kind, String text) {
    endStanza();
    open.getLast().content().add(new DraftAside(new Aside(kind, text)));
  }

  /** How many lines there are so far; the ordinal of the next. */
  public int lineCount() {
    return lines;
  }

  /** How many divisions are open besides the root. */
  public int depth() {
    return open.size() - 1;
  }

  /** The text, with all divisions closed. */
  public Text build(Numbering numbering) {
    endStanza();
    boolean byDivision =
        switch (numbering) {
          case WORK -> false;
          case DIVISION -> true;
          case AUTOMATIC -> anyNumberedDivision;
        };
    return new Text(new Numberer(byDivision).division(root, "", List.of()));
  }

  /** One pass over the finished draft, counting. */
  private static final class Numberer {

    private final boolean byDivision;
    private int ordinal;
    private int stanzas;
    private int next = 1;

    Numberer(boolean byDivision) {
      this.byDivision = byDivision;
    }

    /**
     * @param path the numbers that stand in references before a line of this division
     */
    Division division(DraftDivision draft, String number, List<String> path) {
      int outer = next;
      boolean counted = byDivision && draft.counting() == Counting.COUNTED;
      if (counted) {
        next = 1;
      }
      List<Block> blocks = new ArrayList<>();
      int place = 0;
      for (Draft each : draft.content()) {
        switch (each) {
          case DraftAside aside -> blocks.add(aside.aside());
          case DraftStanza stanza -> blocks.add(stanza(stanza, path));
          case DraftDivision inner -> {
            place += isLabel(inner.statedNumber()) ? 0 : 1;
            String innerNumber =
                inner.statedNumber().isEmpty() ? String.valueOf(place) : inner.statedNumber();
            List<String> innerPath = new ArrayList<>(path);
            if (inner.counting() == Counting.COUNTED) {
              innerPath.add(innerNumber);
            }
            blocks.add(division(inner, innerNumber, innerPath));
          }
        }
      }
      if (counted) {
        next = outer;
      }
      return new Division(number, draft.heading(), blocks);
    }

    /** A prologue takes no place among the acts. */
    private static boolean isLabel(String statedNumber) {
      return !statedNumber.isEmpty() && !LEADING_FIGURES.matcher(statedNumber).matches();
    }

    private Stanza stanza(DraftStanza draft, List<String> path) {
      List<Line> numbered = new ArrayList<>();
      for (DraftLine line : draft.lines()) {
        numbered.add(
            new Line(
                ordinal++,
                ref(line.statedNumber(), path),
                line.text(),
                line.parts(),
                line.directions()));
      }
      return new Stanza(stanzas++, draft.form(), draft.speaker(), numbered);
    }

    private LineRef ref(String stated, List<String> path) {
      String number = stated.isEmpty() ? String.valueOf(next) : stated;
      Matcher figures = LEADING_FIGURES.matcher(number);
      if (figures.matches()) {
        next = Integer.parseInt(figures.group(1)) + 1;
      }
      List<String> parts = byDivision ? new ArrayList<>(path) : new ArrayList<>();
      parts.add(number);
      return new LineRef(parts);
    }
  }
}

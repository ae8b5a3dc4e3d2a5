package org.manicule.read.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manicule.model.TextBuilder;
import org.manicule.model.TextBuilder.Counting;
import org.manicule.read.SharedLines;
import org.manicule.text.HeadingNumber;

/**
 * The divisions that are open. One begins in the text only when something stands in it, so that its
 * heading is known and a division of nothing but notes leaves no trace.
 *
 * <p>For one thread.
 */
final class DivisionTree {

  private final TextBuilder builder;
  private final SharedLines lines;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<String> around = new ArrayDeque<>();

  /**
   * What is known of a division when it begins.
   *
   * @param number in arabic figures; empty where only a heading may tell
   * @param label stands in for a number that neither states; may be empty
   * @param lines those it will turn out to hold
   */
  record Start(String number, String label, Counting counting, Region lines) {}

  private static final class Frame {
    final Start start;
    final Map<String, Integer> labels = new HashMap<>();
    String heading = "";
    boolean begun;
    boolean hasNotes;

    Frame(Start start) {
      this.start = start;
    }

    String number() {
      if (!start.number().isEmpty()) {
        return start.number();
      }
      return HeadingNumber.of(heading)
          .map(HeadingNumber::number)
          .orElseGet(() -> start.label().isEmpty() && isCounted() ? named() : start.label());
    }

    /** A prologue is not the first of its neighbours, but the prologue. */
    private String named() {
      String word = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
      return DivisionReader.NAMED_PARTS.contains(word) ? word : "";
    }

    boolean isCounted() {
      return start.counting() == Counting.COUNTED;
    }
  }

  DivisionTree(TextBuilder builder, SharedLines lines) {
    this.builder = builder;
    this.lines = lines;
    frames.add(new Frame(new Start("", "", Counting.COUNTED, new Region(Region.Kind.DIVISION))));
    frames.getLast().begun = true;
  }

  TextBuilder builder() {
    return builder;
  }

  void begin(Start start) {
    frames.addLast(new Frame(start));
  }

  /**
   * Adds to the heading of the division begun last.
   *
   * @return whether it is still time for one; else the words are an aside
   */
  boolean heading(String words) {
    Frame frame = frames.getLast();
    if (frame.begun) {
      return false;
    }
    frame.heading = frame.heading.isEmpty() ? words : frame.heading + " " + words;
    return true;
  }

  /** The division begun last is at its end. */
  void end() {
    Frame frame = frames.getLast();
    if (!frame.heading.isEmpty() && !frame.hasNotes) {
      openPending();
    }
    frames.removeLast();
    if (frame.begun) {
      lines.then(builder::endDivision);
    }
  }

  void closeAll() {
    while (frames.size() > 1) {
      end();
    }
  }

  /** Something is about to stand in the division begun last. */
  void openPending() {
    for (Frame frame : frames) {
      if (!frame.begun) {
        frame.begun = true;
        String heading = frame.heading;
        String number = frame.number();
        lines.then(() -> builder.beginDivision(heading, number, frame.start.counting()));
      }
    }
  }

  /** A note stands in the division begun last. */
  void note() {
    frames.getLast().hasNotes = true;
  }

  /** The lines of the innermost division; none where none is open. */
  Region region() {
    return frames.getLast().start.lines();
  }

  /** How many divisions are open. */
  int depth() {
    return frames.size() - 1;
  }

  /** The numbers that stand in references before a line here. */
  List<String> countedPath() {
    List<String> path = new ArrayList<>();
    for (Frame frame : frames) {
      // Of all frames only the text itself has no number of any kind.
      if (frame.isCounted() && !frame.number().isEmpty()) {
        path.add(frame.number());
      }
    }
    return path;
  }

  /**
   * Words around the text begin.
   *
   * @param label marks the numbers of lines in them, which are none of the text's; empty where they
   *     stand in a division of their own
   */
  void beginAround(String label) {
    around.addLast(label);
  }

  void endAround() {
    around.removeLast();
  }

  boolean isAround() {
    return !around.isEmpty();
  }

  /** Whether lines that stand here are no part of the text's count. */
  boolean isLabelled() {
    return isAround() && !around.getLast().isEmpty();
  }

  /** The next number outside the text's count: {@code p1}, {@code arg2}. */
  String labelled(String label) {
    String prefix = label.isEmpty() ? around.getLast() : label;
    Frame counted = frames.getLast();
    for (Frame frame : frames) {
      counted = frame.isCounted() ? frame : counted;
    }
    return prefix + counted.labels.merge(prefix, 1, Integer::sum);
  }
}

package org.manicule.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.Line;
import org.manicule.model.Stanza.Form;
import org.manicule.model.TextBuilder;
import org.manicule.text.Span;

/**
 * Joins the parts of a line that several speakers share to one line, also where stage directions or
 * the end of a scene stand between the parts: what stands there follows the line.
 *
 * <p>A line is held back until the next one begins, for only then is it known to be complete. For
 * one thread.
 */
public final class SharedLines {

  private final TextBuilder builder;
  private final List<Runnable> afterwards = new ArrayList<>();
  private Optional<Held> held = Optional.empty();
  private boolean joining;

  /**
   * What is known of a line before its words are.
   *
   * @param number as the file states it; may be empty
   */
  public record Start(Form form, String number, LinePart part, String speaker) {}

  /** A line that may still grow. */
  private static final class Held {
    final Start start;
    final boolean beginsStanza;
    final StringBuilder text = new StringBuilder();
    final List<Line.Part> parts = new ArrayList<>();
    final List<String> directions = new ArrayList<>();
    String lastSpeaker;
    LinePart lastPart;

    Held(Start start, boolean beginsStanza) {
      this.start = start;
      this.beginsStanza = beginsStanza;
      this.lastSpeaker = start.speaker();
      this.lastPart = start.part();
    }

    void add(Start part, String words, List<String> stage) {
      int begin = text.isEmpty() ? 0 : text.length() + 1;
      text.append(text.isEmpty() ? "" : " ").append(words);
      parts.add(new Line.Part(new Span(begin, text.length()), part.speaker()));
      directions.addAll(stage);
      lastSpeaker = part.speaker();
      lastPart = part.part();
    }
  }

  public SharedLines(TextBuilder builder) {
    this.builder = builder;
  }

  /** A line, or a part of one, begins. */
  public void begin(Start start) {
    joining = held.filter(line -> joins(line, start)).isPresent();
    if (!joining) {
      settle();
    }
  }

  /**
   * The words of what was begun last.
   *
   * @param beginsStanza whether a stanza begins with the line
   */
  public void end(Start start, String words, List<String> directions, boolean beginsStanza) {
    if (!joining) {
      held = Optional.of(new Held(start, beginsStanza));
    }
    held.orElseThrow().add(start, words, directions);
  }

  /** Whether what was begun last goes on with a line begun before. */
  public boolean isJoining() {
    return joining;
  }

  /** Does something to the builder, after the line that is held. */
  public void then(Runnable event) {
    if (held.isPresent()) {
      afterwards.add(event);
    } else {
      event.run();
    }
  }

  /** The ordinal of the line that was begun last. */
  public int current() {
    return builder.lineCount();
  }

  /** The ordinal of the next line, where no line is begun. */
  public int next() {
    return builder.lineCount() + (held.isPresent() ? 1 : 0);
  }

  /** No part of the line that is held is to come. */
  public void settle() {
    held.ifPresent(this::write);
    held = Optional.empty();
    afterwards.forEach(Runnable::run);
    afterwards.clear();
  }

  private void write(Held line) {
    Start start = line.start;
    if (line.beginsStanza) {
      builder.beginStanza(start.form(), start.speaker());
    }
    builder.line(
        line.text.toString(),
        start.number(),
        line.parts.size() > 1 ? line.parts : List.of(),
        line.directions);
  }

  private static boolean joins(Held line, Start next) {
    boolean sameNumber = !next.number().isEmpty() && next.number().equals(line.start.number());
    if (next.part().continues()) {
      return line.lastPart.awaitsMore() || sameNumber;
    }
    boolean bothAreNamed = !next.speaker().isEmpty() && !line.lastSpeaker.isEmpty();
    boolean othersSpeak = bothAreNamed && !next.speaker().equals(line.lastSpeaker);
    return next.part() == LinePart.WHOLE && sameNumber && othersSpeak;
  }
}

package org.manicule.read.tei;

import java.util.function.Consumer;

/** The words of an element as one run of text: a heading, a speaker's name, a title. */
final class PlainText implements Inline.Taker {

  private final TextFlow flow = new TextFlow();
  private final Inline inline;
  private final Consumer<Tag> onNote;

  private PlainText(Inline inline, Consumer<Tag> onNote) {
    this.inline = inline;
    this.onNote = onNote;
  }

  /**
   * Reads the element that was begun last.
   *
   * @param onNote must read a note to its end, which is no part of the words
   */
  static String read(Inline inline, Consumer<Tag> onNote) {
    PlainText plain = new PlainText(inline, onNote);
    inline.children(plain);
    return plain.flow.isBlank() ? plain.flow.struck() : plain.flow.text();
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
    if (Role.of(tag) == Role.NOTE) {
      onNote.accept(tag);
    } else if (standsApart(tag)) {
      flow.space();
      inline.read(tag, this);
      flow.space();
    } else {
      inline.read(tag, this);
    }
  }

  private static boolean standsApart(Tag tag) {
    return switch (Role.of(tag)) {
      case PARAGRAPH, LINE, STANZA, HEADING, SPEECH, SPEAKER, STAGE, DIVISION, PARATEXT -> true;
      default -> false;
    };
  }
}

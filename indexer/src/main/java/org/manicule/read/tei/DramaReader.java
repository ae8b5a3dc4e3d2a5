package org.manicule.read.tei;

import org.manicule.model.Aside;

/** Reads what belongs to plays: who speaks, what they do, and who is in the play at all. */
final class DramaReader {

  private final TeiCursor cursor;
  private final Inline inline;
  private final Composer composer;
  private final Regions regions;
  private final People people;
  private final TextReader content;
  private final NoteReader notes;

  DramaReader(Desk desk, TextReader content, NoteReader notes) {
    this.cursor = desk.cursor();
    this.inline = desk.inline();
    this.composer = desk.composer();
    this.regions = desk.regions();
    this.people = desk.people();
    this.content = content;
    this.notes = notes;
  }

  /** Reads an {@code sp}; without a {@code speaker} the one that it points to speaks. */
  void speech(Tag tag) {
    String before = composer.beginSpeech(people.named(tag.get("who")));
    regions.open(tag.get("id"), Region.Kind.STANZA);
    inline.children(content);
    composer.endSpeech(before);
    regions.close();
  }

  void speaker() {
    composer.endBlock();
    String name = PlainText.read(inline, notes::inText);
    if (!composer.isInSpeech()) {
      composer.aside(Aside.Kind.STAGE_DIRECTION, name);
    } else if (!name.isEmpty()) {
      composer.speaker(name);
    }
  }

  /** In a speech a direction goes with its line, outside it stands alone. */
  void stage() {
    String words = PlainText.read(inline, notes::inText);
    if (composer.isInSpeech() || composer.isInside()) {
      composer.direction(words);
    } else {
      composer.aside(Aside.Kind.STAGE_DIRECTION, words);
    }
  }

  /** Reads a {@code castList}, with all its groups. */
  void cast() {
    cursor.inside(this::castPart, text -> {});
  }

  private void castPart(Tag tag) {
    switch (tag.name()) {
      case "castItem", "head", "trailer", "p", "stage" -> castItem(tag);
      case "note" -> notes.inText(tag);
      default -> cast();
    }
  }

  private void castItem(Tag tag) {
    CastItem item = new CastItem(cursor, inline, people);
    composer.aside(Aside.Kind.CAST, item.read(tag));
  }
}

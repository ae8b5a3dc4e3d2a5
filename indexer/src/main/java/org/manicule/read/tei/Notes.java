package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Comment;
import org.manicule.model.SourcePosition;

/** The notes of a file, in its order. For one thread. */
final class Notes {

  private final List<Note> all = new ArrayList<>();

  /**
   * A note before its target is known.
   *
   * @param author as the file points to them; may be empty
   */
  record Note(Comment comment, String author, SourcePosition position, Where where) {}

  /** Keeps a note; one without words is none. */
  void add(Note note) {
    if (!note.comment().text().isEmpty()) {
      all.add(note);
    }
  }

  List<Note> all() {
    return all;
  }
}

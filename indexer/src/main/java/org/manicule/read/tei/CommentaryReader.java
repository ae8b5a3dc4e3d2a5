package org.manicule.read.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.model.SourcePosition;

/**
 * Reads divisions of notes: a commentary. What stands in one division is one note; the numbers of
 * the divisions around it say on which lines.
 *
 * <pre>{@code
 * <div n="1"><div type="commline" n="5-7"><p>On lines 5 to 7 of book 1.</p></div></div>
 * }</pre>
 */
final class CommentaryReader {

  private final TeiCursor cursor;
  private final Inline inline;
  private final NoteReader noteReader;
  private final Notes notes;
  private int essayCount;
  private Optional<SourcePosition> firstEssay = Optional.empty();

  CommentaryReader(Desk desk, NoteReader noteReader) {
    this.cursor = desk.cursor();
    this.inline = desk.inline();
    this.noteReader = noteReader;
    this.notes = desk.notes();
  }

  /**
   * Reads the division that was begun last.
   *
   * @param path the numbers of the divisions of the text that it stands in
   */
  void read(Tag tag, List<String> path) {
    new Entry(tag, path).read();
  }

  /** Reads a note of its own. */
  void note(Tag tag) {
    noteReader.inCommentary(tag, List.of());
  }

  /**
   * Reads what stands before or behind a commentary: only divisions that cite lines are notes, the
   * others are essays.
   */
  void essays() {
    cursor.inside(
        child -> {
          boolean isDivision = Role.of(child) == Role.DIVISION;
          if (isDivision && LineCitation.of(child.get("n")).filter(this::isPlace).isPresent()) {
            read(child, List.of());
          } else if (Role.of(child) == Role.NOTE && child.has("target")) {
            noteReader.inCommentary(child, List.of());
          } else {
            if (Role.of(child) == Role.PARAGRAPH) {
              essayCount++;
              firstEssay = firstEssay.or(() -> Optional.of(child.position()));
            }
            essays();
          }
        },
        text -> {});
  }

  int essayCount() {
    return essayCount;
  }

  Optional<SourcePosition> firstEssay() {
    return firstEssay;
  }

  /** An appendix bears a number too, but none of book and line. */
  private boolean isPlace(LineCitation citation) {
    return citation.first().size() > 1;
  }

  /** One division; what stands in it directly is one note. */
  private final class Entry {
    private final Tag tag;
    private final List<String> outer;
    private CommentReader comment = new CommentReader(inline);
    private SourcePosition position;

    Entry(Tag tag, List<String> outer) {
      this.tag = tag;
      this.outer = outer;
      this.position = tag.position();
    }

    void read() {
      cursor.inside(this::child, text -> comment.flow().append(text));
      finish();
    }

    private void child(Tag child) {
      switch (Role.of(child)) {
        case DIVISION -> {
          finish();
          new Entry(child, inner()).read();
        }
        case NOTE -> noteReader.inCommentary(child, inner());
        case HEADING -> cursor.skip();
        default -> comment.element(child);
      }
    }

    /** The path of the divisions inside this one. */
    private List<String> inner() {
      String number = TeiNumber.ofDivision(tag.get("n"));
      if (number.isEmpty()) {
        return outer;
      }
      List<String> path = new ArrayList<>(outer);
      path.add(number);
      return path;
    }

    private void finish() {
      comment.finish();
      notes.add(new Notes.Note(comment.comment(), tag.get("resp"), position, where()));
      comment = new CommentReader(inline);
    }

    private Where where() {
      Pointers pointers = Pointers.of(tag.get("target"));
      String stated = comment.reference().isEmpty() ? tag.get("n") : comment.reference();
      String urn = tag.get("corresp").startsWith("urn:") ? tag.get("corresp") : stated;
      Where citing =
          Role.isPart(tag) ? new Where.Citing(inner(), "") : new Where.Citing(outer, urn);
      return pointers.places().isEmpty() ? citing : new Where.Pointing(pointers, citing);
    }
  }
}

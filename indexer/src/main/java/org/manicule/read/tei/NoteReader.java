package org.manicule.read.tei;

import java.util.List;

/** Reads notes, and tells where they belong: by what they say, else by where they stand. */
final class NoteReader {

  private final Inline inline;
  private final Composer composer;
  private final Survey survey;
  private final Notes notes;

  NoteReader(Desk desk) {
    this.inline = desk.inline();
    this.composer = desk.composer();
    this.survey = desk.survey();
    this.notes = desk.notes();
  }

  /** Reads a note that stands in the text, or in words around it. */
  void inText(Tag tag) {
    if (!composer.isInside()) {
      composer.divisions().note();
    }
    add(tag, here());
  }

  /** Reads a note that stands apart from the text. */
  void standOff(Tag tag) {
    add(tag, new Where.OnWork());
  }

  /**
   * Reads a note in a commentary.
   *
   * @param path the numbers of the divisions whose notes these are
   */
  void inCommentary(Tag tag, List<String> path) {
    add(tag, new Where.Citing(path, tag.get("n")));
  }

  private void add(Tag tag, Where otherwise) {
    CommentReader reader = new CommentReader(inline);
    reader.read();
    Where where = where(tag, cited(reader, otherwise));
    notes.add(new Notes.Note(reader.comment(), tag.get("resp"), tag.position(), where));
  }

  private static Where where(Tag tag, Where otherwise) {
    String target = tag.has("target") ? tag.get("target") : tag.get("corresp");
    List<Pointers.Place> places = Pointers.of(target).places();
    if (!places.isEmpty()) {
      return new Where.Pointing(withEnd(places, tag.get("targetEnd")), otherwise);
    }
    if (target.startsWith("urn:")) {
      return new Where.Citing(List.of(), target);
    }
    return tag.has("id") ? new Where.Called(tag.get("id"), otherwise) : otherwise;
  }

  /** P4 and early P5 say where a target ends in an attribute of its own. */
  private static Pointers withEnd(List<Pointers.Place> places, String targetEnd) {
    List<Pointers.Place> ends = Pointers.of(targetEnd).places();
    return new Pointers(
        ends.isEmpty()
            ? places
            : List.of(new Pointers.Place(places.getFirst().first(), ends.getLast().last())));
  }

  private static Where cited(CommentReader reader, Where otherwise) {
    if (reader.reference().isEmpty()) {
      return otherwise;
    }
    return switch (otherwise) {
      case Where.Citing citing when citing.citation().isEmpty() ->
          new Where.Citing(citing.path(), reader.reference());
      case Where.OnWork onWork -> new Where.Citing(List.of(), reader.reference());
      default -> otherwise;
    };
  }

  /**
   * Inside a line that line; after a line that line; after a stanza that stanza; else the division.
   */
  private Where here() {
    if (composer.isInside()) {
      return new Where.AtLine(composer.line());
    }
    DivisionTree divisions = composer.divisions();
    if (!composer.isFresh()) {
      return new Where.AtLine(composer.lineBefore());
    }
    if (composer.isStrayVerse() && survey.marksVerse()) {
      return new Where.AtStanza(composer.line());
    }
    boolean atStart = divisions.region().isEmpty();
    if (atStart && divisions.depth() > 0) {
      return new Where.In(divisions.region());
    }
    return composer.lineBefore() < 0
        ? new Where.OnWork()
        : new Where.AtStanza(composer.lineBefore());
  }
}

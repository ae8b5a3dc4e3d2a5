package org.manicule.read.tei;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.model.TextBuilder;
import org.manicule.read.Problems;

/** Reads a file that holds nothing but notes from its root. For one file. */
final class CommentaryFileReader {

  private final TeiCursor cursor;
  private final Set<String> parts;
  private final Problems problems;
  private final Glyphs glyphs;
  private final Desk desk;
  private final CommentaryReader commentary;
  private final Set<String> labels = new HashSet<>();
  private TeiHeader header = TeiHeader.NONE;
  private String language = "";

  CommentaryFileReader(TeiCursor cursor, Set<String> parts, Problems problems) {
    this.cursor = cursor;
    this.parts = parts;
    this.problems = problems;
    this.glyphs = new Glyphs(problems);
    Regions none = new Regions(Set.of());
    this.desk =
        new Desk(
            cursor,
            new Inline(cursor, new Words(false), glyphs),
            Survey.NONE,
            new Composer(new TextBuilder(), none, Matter.PROSE),
            none,
            new People(),
            new Notes(),
            problems);
    this.commentary = new CommentaryReader(desk, new NoteReader(desk));
  }

  CommentaryFile read() {
    while (true) {
      switch (cursor.next()) {
        case START -> element(cursor.tag());
        case TEXT, END -> {}
        case NOTHING -> {
          reportEssays();
          return file();
        }
      }
    }
  }

  private CommentaryFile file() {
    return new CommentaryFile(
        header,
        language.isEmpty() ? header.language() : language,
        desk.notes().all(),
        desk.people(),
        labels);
  }

  private void element(Tag tag) {
    switch (tag.name()) {
      case "teiHeader" -> {
        HeaderReader reader = new HeaderReader(cursor, desk.inline(), glyphs, desk.people());
        header = reader.read();
      }
      case "text" -> text(tag);
      case "front", "back" -> commentary.essays();
      case "body" -> {
        learnLanguage(tag);
        commentary.read(tag, List.of());
      }
      case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2", "group", "standOff" -> {
        // What stands in it comes next.
      }
      case "note", "annotation" -> commentary.note(tag);
      default -> cursor.skip();
    }
  }

  private void text(Tag tag) {
    String label = tag.get("n");
    boolean isWanted = parts.isEmpty() || label.isEmpty() || parts.contains(label);
    if (isWanted) {
      learnLanguage(tag);
      labels.add(label);
    } else {
      cursor.skip();
    }
  }

  private void learnLanguage(Tag tag) {
    language = language.isEmpty() ? LanguageTag.of(tag.get("lang")) : language;
  }

  private void reportEssays() {
    commentary
        .firstEssay()
        .ifPresent(
            position ->
                problems.warning(
                    position,
                    "the front or back matter of this commentary has "
                        + commentary.essayCount()
                        + " paragraphs that are on no line; they are left out",
                    "to keep some, give their div the number of the book or line as its n"));
  }
}

package org.manicule.read.tei;

import java.nio.file.Path;
import java.util.List;
import org.manicule.model.Numbering;
import org.manicule.model.Text;
import org.manicule.model.TextBuilder;
import org.manicule.read.Problems;

/**
 * A file with a text, read whole.
 *
 * @param notes those in the file, in its order
 * @param regions where the elements stand that its notes point to
 */
record TextFile(
    TeiHeader header,
    Survey survey,
    Text text,
    List<Notes.Note> notes,
    Regions regions,
    People people) {

  TextFile {
    notes = List.copyOf(notes);
  }

  /** Of the text; else what the header says first. */
  String language() {
    return survey.language().isEmpty() ? header.language() : survey.language();
  }

  /**
   * @throws UnreadableTei where it cannot be read
   */
  static TextFile read(Path file, Problems problems, TeiLimits limits) {
    Survey survey;
    try (TeiCursor cursor = TeiCursor.open(file, new Problems(""), limits)) {
      survey = Surveyor.of(cursor);
    }
    try (TeiCursor cursor = TeiCursor.open(file, problems, limits)) {
      return read(cursor, survey, problems);
    }
  }

  private static TextFile read(TeiCursor cursor, Survey survey, Problems problems) {
    TextBuilder builder = new TextBuilder();
    Regions regions = new Regions(survey.targets());
    Glyphs glyphs = new Glyphs(problems);
    Inline inline = new Inline(cursor, new Words(survey.blanksAreMarked()), glyphs);
    Composer composer = new Composer(builder, regions, survey.matter());
    Desk desk =
        new Desk(cursor, inline, survey, composer, regions, new People(), new Notes(), problems);
    FileReader reader = new FileReader(desk, glyphs);
    reader.read();
    composer.finish();
    return new TextFile(
        reader.header(),
        survey,
        builder.build(Numbering.DIVISION),
        desk.notes().all(),
        regions,
        desk.people());
  }
}

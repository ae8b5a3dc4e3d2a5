package org.manicule.read.tei;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.manicule.read.Problems;

/**
 * A file with notes on a text that stands elsewhere, read whole.
 *
 * @param language of the notes, a BCP 47 tag; may be empty
 * @param notes those on the text, in the order of the file
 */
record CommentaryFile(
    TeiHeader header, String language, List<Notes.Note> notes, People people, Set<String> labels) {

  CommentaryFile {
    notes = List.copyOf(notes);
    labels = Set.copyOf(labels);
  }

  /**
   * @param parts the labels of the texts in the file that are wanted; all where empty
   * @throws UnreadableTei where it cannot be read
   */
  static CommentaryFile read(Path file, Set<String> parts, Problems problems, TeiLimits limits) {
    try (TeiCursor cursor = TeiCursor.open(file, problems, limits)) {
      CommentaryFileReader reader = new CommentaryFileReader(cursor, parts, problems);
      return reader.read();
    }
  }
}

package org.manicule.read.tei;

import java.util.List;

/** Where a note belongs, as far as that is known when the note is read. */
sealed interface Where {

  /** To a line, by its ordinal. */
  record AtLine(int line) implements Where {}

  /** To the stanza that holds a line. */
  record AtStanza(int line) implements Where {}

  /** To the lines of a division. */
  record In(Region division) implements Where {}

  record OnWork() implements Where {}

  /** To the elements that it points to; where none of them is in the text, elsewhere. */
  record Pointing(Pointers pointers, Where otherwise) implements Where {}

  /** To the lines that bear its mark; where none does, elsewhere. */
  record Called(String noteId, Where otherwise) implements Where {}

  /**
   * To what it cites.
   *
   * @param path the numbers of the divisions whose notes these are
   * @param citation as the source writes it; may be empty, then the division itself is meant
   */
  record Citing(List<String> path, String citation) implements Where {

    public Citing {
      path = List.copyOf(path);
    }
  }
}

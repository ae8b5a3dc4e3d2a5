package org.manicule.read;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that one work is read from.
 *
 * @param text the file with the work's text
 * @param name the same file as a person names it in messages, such as {@code corpus/comus.md}
 * @param commentaries files with glosses on that text and no text of their own
 */
public record Source(Path text, String name, List<Path> commentaries) {

  public Source {
    commentaries = List.copyOf(commentaries);
  }
}

package org.manicule.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a corpus of one small poem. */
record PoemFolder(Path path) {

  static final String POEM =
      """
      ---
      language: en
      ---
      # A Small Poem

      The weight of dreams,
      the door of keys.

      > "weight" is a number that a network learns; "door of keys" opens on probability.
      """;

  static PoemFolder in(Path path) {
    PoemFolder folder = new PoemFolder(path);
    folder.write("corpus/poem.md", POEM);
    return folder;
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.manicule.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes texts that give an editor something to do. */
final class Troubled {

  private Troubled() {}

  /** One lemma is linked, one fits two lines, one fits none; and one file cannot be read. */
  static Path corpus(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("bells.md"),
        """
        ---
        title: The Bells
        language: en
        ---

        The silver bells are ringing now,
        And over all the snow
        The silver bells are ringing still,
        As long ago.

        > silver bells] what the sleigh wears.

        > golden <horns>] what nobody blows.

        > As long ago] in another winter.
        """);
    Files.writeString(
        folder.resolve("drums.md"),
        """
        # The Drums

        A drum is beaten in the town
        And bells are ringing.
        """);
    Files.writeString(folder.resolve("broken.xml"), "<TEI><text><body><l>one</l>");
    return folder;
  }
}

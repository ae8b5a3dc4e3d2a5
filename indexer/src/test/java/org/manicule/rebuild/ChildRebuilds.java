package org.manicule.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.manicule.index.IndexFolder;

/**
 * A program that rebuilds until it is killed: {@code ChildRebuilds FOLDER FROM TO}. Each time it
 * writes all texts anew with the next number, and says when it begins and ends to publish them.
 */
final class ChildRebuilds {

  static final int TEXTS = 6;
  private static final int STANZAS = 12;

  private ChildRebuilds() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (IndexFolder index = IndexFolder.at(folder.resolve("index"))) {
      for (int number = Integer.parseInt(arguments[1]);
          number < Integer.parseInt(arguments[2]);
          number++) {
        writeTexts(folder.resolve("corpus"), number);
        say("begin " + number);
        rebuild(folder, index);
        say("end " + number);
      }
    }
  }

  static RebuildReport rebuild(Path folder, IndexFolder index) {
    return new Rebuilder(folder.resolve("corpus"), index, Clock.systemUTC())
        .run(RebuildOptions.USUAL, RebuildProgress.SILENT);
  }

  static void writeTexts(Path corpus, int number) throws IOException {
    Files.createDirectories(corpus);
    for (int text = 0; text < TEXTS; text++) {
      StringBuilder content = new StringBuilder();
      for (int stanza = 0; stanza < STANZAS; stanza++) {
        content.append("The state of stanza %d is number %d\n\n".formatted(stanza, number));
        content.append("> “state of stanza %d” is what is shown.\n\n".formatted(stanza));
      }
      Files.writeString(corpus.resolve("text-" + text + ".md"), content);
    }
  }

  /** Of standard output, which the parent reads; in one write, as this program may die any time. */
  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}

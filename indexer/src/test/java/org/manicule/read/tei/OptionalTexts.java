package org.manicule.read.tei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of texts that tests read where it is there: the system property {@code
 * manicule.corpora}, else {@code shared/corpora} beside the project.
 */
final class OptionalTexts {

  private OptionalTexts() {}

  static Path folder() {
    String stated = System.getProperty("manicule.corpora", "");
    if (!stated.isEmpty()) {
      return Path.of(stated);
    }
    // The tests of a module run in its own folder; a checkout may lie beside others.
    return Optional.of(Path.of("../../shared/corpora"))
        .filter(Files::isDirectory)
        .orElse(Path.of("../shared/corpora"));
  }
}

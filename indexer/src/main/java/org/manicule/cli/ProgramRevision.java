package org.manicule.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * A text that changes when the program does, so that an index made by an older one is made anew.
 *
 * <p>The version alone would not do: while a version is worked on, many programs bear its number.
 */
final class ProgramRevision {

  private ProgramRevision() {}

  static String current() {
    CodeSource source = ProgramRevision.class.getProtectionDomain().getCodeSource();
    return Version.number() + " " + (source == null ? "" : stateOf(source));
  }

  private static String stateOf(CodeSource source) {
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Files.size(jar) + " " + Files.getLastModifiedTime(jar)
          : "not packaged";
    } catch (IOException | URISyntaxException e) {
      return "of unknown place";
    }
  }
}

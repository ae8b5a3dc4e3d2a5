package org.manicule.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.manicule.cli.EnvironmentFailure;
import org.manicule.cli.Surroundings;
import org.manicule.web.live.Token;

/** Finds the token for rebuilds: in a file, else in the environment. */
final class RebuildToken {

  private static final String VARIABLE = "MANICULE_REBUILD_TOKEN";

  /** A shorter one could be found by trying. */
  private static final int SHORTEST = 16;

  private RebuildToken() {}

  /**
   * @param file empty where none is named
   */
  static Token of(String file, Surroundings surroundings) {
    if (!file.isEmpty()) {
      return checked(read(surroundings.folder().resolve(file)), "the token in " + file);
    }
    String stated = surroundings.variables().getOrDefault(VARIABLE, "").strip();
    return stated.isEmpty() ? Token.NOBODY : checked(stated, "the token in " + VARIABLE);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new EnvironmentFailure(
          "the token cannot be read from %s; check that it is there and may be read"
              .formatted(file),
          failure);
    }
  }

  private static Token checked(String token, String name) {
    if (token.length() < SHORTEST) {
      throw new EnvironmentFailure(
          "%s has %d characters and needs %d; take some from /dev/urandom"
              .formatted(name, token.length(), SHORTEST));
    }
    return new Token(token);
  }
}

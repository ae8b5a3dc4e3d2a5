package org.manicule.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds where it is started.
 *
 * @param folder the current folder
 * @param home the project's folder, where the launcher stands; else the current folder
 * @param variables of the environment
 */
public record Surroundings(Path folder, Path home, Map<String, String> variables, Clock clock) {

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  public static Surroundings ofThisProcess() {
    return new Surroundings(
        Path.of(""),
        Path.of(System.getProperty("manicule.home", "")),
        System.getenv(),
        Clock.systemUTC());
  }
}

package org.manicule.web;

import org.manicule.cli.ManiculeCommand;
import org.manicule.cli.Surroundings;

/** The program {@code manicule}: the commands of the command line, and {@code serve}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofThisProcess();
    System.exit(
        ManiculeCommand.program(surroundings, new ServeCommand(surroundings)).execute(arguments));
  }
}

package org.manicule.cli;

/** The command line without the web module, to be started as a process. */
public final class Program {

  private Program() {}

  public static void main(String[] arguments) {
    System.exit(ManiculeCommand.program(Surroundings.ofThisProcess()).execute(arguments));
  }
}

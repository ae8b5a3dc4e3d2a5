package org.manicule.web;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code manicule}: {@code manicule --version} prints its version. */
@Command(
    name = "manicule",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Searches and explores annotated texts.")
public final class Main implements Runnable {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    new CommandLine(this).usage(System.out);
  }
}

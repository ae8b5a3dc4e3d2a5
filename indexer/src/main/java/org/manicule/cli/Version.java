package org.manicule.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the runnable jar's manifest states: {@code manicule 0.1.0}. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"manicule " + number()};
  }

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}

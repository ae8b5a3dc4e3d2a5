package org.manicule.web;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the runnable jar's manifest states: {@code manicule 0.1.0}. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"manicule " + version};
  }
}

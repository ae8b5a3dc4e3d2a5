package org.manicule.cli;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Leads what libraries say to {@code java.util.logging} into the program's own log. */
final class Logging {

  private Logging() {}

  static void install() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}

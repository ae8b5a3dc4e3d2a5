package org.manicule.web;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts {@link Main}, or says in one sentence which Java is needed.
 *
 * <p>The manifest's main class, and the only one compiled for Java 8: on an old Java the others
 * cannot be loaded, which is why {@code Main} is called by its name.
 */
public final class Boot {
  private static final int NEEDED = 21;
  private static final int ENVIRONMENT_FAILED = 3;

  private Boot() {}

  public static void main(String[] arguments) throws Throwable {
    int found = feature(System.getProperty("java.specification.version"));
    if (found < NEEDED) {
      System.err.println(complaint(found));
      System.exit(ENVIRONMENT_FAILED);
    }
    try {
      Class.forName("org.manicule.web.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException wrapped) {
      throw wrapped.getCause();
    }
  }

  /** The feature number of a Java version: 8 for "1.8", 21 for "21". */
  static int feature(String version) {
    return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
  }

  static String complaint(int found) {
    return String.format(
        "Manicule needs Java %d or newer, but this is Java %d (%s): start it with a newer java, or"
            + " set JAVA_HOME to one.",
        NEEDED, found, System.getProperty("java.home"));
  }
}

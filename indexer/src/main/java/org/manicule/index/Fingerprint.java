package org.manicule.index;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.manicule.model.WorkId;

/** What a work was made from, in a form that changes with it; kept as a note. */
record Fingerprint(WorkId work, String value) {

  private static final String PREFIX = "work ";

  static String name(WorkId work) {
    return PREFIX + work;
  }

  byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  /** Empty where a note is something else. */
  static Optional<Fingerprint> read(String name, byte[] value) {
    return name.startsWith(PREFIX)
        ? Optional.of(
            new Fingerprint(
                new WorkId(name.substring(PREFIX.length())),
                new String(value, StandardCharsets.UTF_8)))
        : Optional.empty();
  }
}

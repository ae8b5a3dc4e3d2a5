package org.manicule.read.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of those to whom a file refers by an id: who speaks ({@code who="#oedipus"}), who signs
 * a note ({@code resp="#PS"}). For one thread.
 */
final class People {

  /** Groups of people rather than persons: too many to name in a margin. */
  private static final Set<String> NOBODY = Set.of("perseus", "tei", "ed", "editor");

  private final Map<String, String> names = new HashMap<>();

  /** Does nothing without an id or without a name. */
  void know(String id, String name) {
    if (!id.isEmpty() && !name.isEmpty()) {
      names.putIfAbsent(id, name);
    }
  }

  /** The names that a pointer stands for; one that is unknown stands for itself. */
  String named(String pointer) {
    StringBuilder all = new StringBuilder();
    for (String one : pointer.split("\\s+", -1)) {
      String id = one.substring(one.indexOf('#') + 1);
      if (!id.isEmpty() && !NOBODY.contains(id)) {
        all.append(all.isEmpty() ? "" : ", ").append(names.getOrDefault(id, id));
      }
    }
    return all.toString();
  }
}

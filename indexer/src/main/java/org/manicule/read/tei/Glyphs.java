package org.manicule.read.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.manicule.read.Problems;

/**
 * Signs that a file names rather than writes: {@code <g ref="#slong"/>}. Its header may say what
 * they stand for; a sign that nobody knows stays visible, as {@code [slong]}.
 */
final class Glyphs {

  private final Map<String, String> known = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private final Problems problems;

  Glyphs(Problems problems) {
    this.problems = problems;
    // A hyphen at the line's end in print: the word goes on without it.
    known.put("EOLhyphen", "");
  }

  void know(String id, String characters) {
    known.put(id, characters);
  }

  String of(Tag tag) {
    String reference = tag.has("ref") ? tag.get("ref") : tag.get("type");
    String name = reference.substring(Math.max(reference.indexOf('#'), reference.indexOf(':')) + 1);
    String characters = known.get(name);
    if (characters == null) {
      report(tag, name);
    }
    return characters == null ? "[" + name + "]" : characters;
  }

  private void report(Tag tag, String name) {
    if (reported.add(name)) {
      problems.warning(
          tag.position(),
          "nothing says what the sign '" + name + "' looks like",
          "write it into the element, or into the header's charDecl");
    }
  }
}

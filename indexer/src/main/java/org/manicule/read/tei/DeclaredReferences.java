package org.manicule.read.tei;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Learns from a header which divisions a reference names, where it says so in the plainest form:
 *
 * <pre>{@code
 * <citeStructure match="//body/div" use="@n">          <!-- acts, but not the scenes in them -->
 *   <citeStructure match=".//l" use="@n" delim="."/>
 * </citeStructure>
 * }</pre>
 */
final class DeclaredReferences {

  private static final Pattern DIVISIONS = Pattern.compile("(//body/)?div(/div)*");

  private final TeiCursor cursor;
  private final BitSet depths = new BitSet();
  private boolean declared;
  private boolean understood = true;

  private DeclaredReferences(TeiCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the header that was begun last.
   *
   * @return the depths that count, the outermost 1; empty where nothing is said, or not plainly
   */
  static Optional<BitSet> read(TeiCursor cursor) {
    DeclaredReferences references = new DeclaredReferences(cursor);
    references.inside(0);
    return references.declared && references.understood
        ? Optional.of(references.depths)
        : Optional.empty();
  }

  private void inside(int depth) {
    cursor.inside(
        child -> {
          if (child.name().equals("citeStructure")) {
            structure(child, depth);
          } else {
            inside(depth);
          }
        },
        text -> {});
  }

  private void structure(Tag tag, int outer) {
    declared = true;
    String match = tag.get("match");
    if (DIVISIONS.matcher(match).matches()) {
      int depth = outer + match.split("/?div", -1).length - 1;
      depths.set(depth);
      inside(depth);
    } else {
      understood &= match.matches("[./]*(body//)?(l|seg)([ |]+[./]*(body//)?(l|seg))*");
      inside(outer);
    }
  }
}

package org.manicule.web.page;

import java.util.List;

/**
 * A stanza, or a run of a long one, with the glosses beside it.
 *
 * @param id of its element
 * @param label {@code Lines 1–4}
 * @param goesOn whether the same stanza goes on behind it
 * @param before what stands between the stanza before and this one
 * @param speaker who speaks; empty where nobody is named
 * @param after what stands behind the last stanza of a work
 */
public record StanzaView(
    String id,
    String label,
    boolean goesOn,
    Tongue tongue,
    List<Between> before,
    String speaker,
    List<LineView> lines,
    List<GlossView> glosses,
    List<Between> after) {

  /** What stands between stanzas. */
  public sealed interface Between {

    /** A division begins; its level is that of the heading's element, from 2. */
    record Heading(String id, int level, String text) implements Between {}

    /** A stage direction, a cast list, a note of the source. */
    record Remark(String text) implements Between {}
  }

  public StanzaView {
    before = List.copyOf(before);
    lines = List.copyOf(lines);
    glosses = List.copyOf(glosses);
    after = List.copyOf(after);
  }
}

package org.manicule.model;

import java.util.List;
import org.manicule.text.Span;

/**
 * The unit of search and of reading: a stanza, or one run of a long stanza, with the glosses on it.
 * The passages of a work, in order, are the whole of it, so that pages can be made from passages
 * alone.
 *
 * @param ordinal its place among the passages of its work, from 0
 * @param section the path of the innermost division that holds it; empty in a text without
 *     divisions
 * @param before what stands between the passage before and this one
 * @param stanza the stanza with only the lines of this passage
 * @param piece which part of its stanza the passage is
 * @param after what stands behind the last passage of a work; empty in all others
 * @param glosses those whose target begins here, whole; glosses on a division or on the work stand
 *     with its first passage
 * @param visitors glosses that stand with another passage but quote or target lines of this one;
 *     each with only the explanations that do, and all of them where it states these lines as its
 *     target
 */
public record Passage(
    WorkId work,
    int ordinal,
    List<String> section,
    List<Furniture> before,
    Stanza stanza,
    Piece piece,
    List<Furniture> after,
    List<LinkedGloss> glosses,
    List<LinkedGloss> visitors) {

  public enum Piece {
    WHOLE,
    FIRST,
    MIDDLE,
    LAST
  }

  /** What stands between passages. */
  public sealed interface Furniture {

    /** A division begins. */
    record Heading(List<String> path, String text) implements Furniture {
      public Heading {
        path = List.copyOf(path);
      }
    }

    record Remark(Aside aside) implements Furniture {}
  }

  public Passage {
    section = List.copyOf(section);
    before = List.copyOf(before);
    after = List.copyOf(after);
    glosses = List.copyOf(glosses);
    visitors = List.copyOf(visitors);
  }

  /** The ordinals of its lines. */
  public Span lines() {
    return Text.linesOf(stanza);
  }

  /** How it is cited. */
  public LineRange range() {
    return new LineRange(stanza.lines().getFirst().ref(), stanza.lines().getLast().ref());
  }
}

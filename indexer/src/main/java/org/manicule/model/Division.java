package org.manicule.model;

import java.util.List;

/**
 * A named or numbered part of a work: book, canto, act, scene, poem. Divisions nest; the root of a
 * text is a division without number and heading.
 *
 * @param number as it stands in references: the number that the heading bears in arabic figures,
 *     else the place among the siblings; empty for the root
 * @param heading as the source gives it; may be empty
 */
public record Division(String number, String heading, List<Block> blocks) implements Block {

  public Division {
    blocks = List.copyOf(blocks);
  }
}

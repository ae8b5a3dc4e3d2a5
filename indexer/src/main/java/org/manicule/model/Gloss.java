package org.manicule.model;

/**
 * One comment on a text.
 *
 * @param ordinal its place among the glosses of its file, from 1
 * @param author who signs it, a name or a siglum; empty where nobody does
 * @param position where it stands in its file
 */
public record Gloss(
    int ordinal, Target target, Comment comment, String author, SourcePosition position) {

  public Gloss {
    if (ordinal < 1) {
      throw new IllegalArgumentException("gloss ordinals count from 1: " + ordinal);
    }
  }
}

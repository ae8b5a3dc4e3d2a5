package org.manicule.rebuild;

import java.util.List;
import java.util.Locale;
import org.manicule.model.LineRef;

/**
 * What happened to the link of one lemma.
 *
 * @param gloss the ordinal of the gloss, in the new file unless the gloss is gone
 * @param lemma the words quoted
 * @param before where the lemma was linked to; nowhere where it was not
 * @param after where it is linked to now, or, where that is ambiguous, the candidates
 * @param reason why it is so now
 */
public record LinkChange(
    Kind kind, int gloss, String lemma, Where before, Where after, String reason) {

  public enum Kind {
    /** It was linked to nothing. */
    NEW,
    /** It quotes another line than before, or other words of the same line. */
    MOVED,
    /** It was linked, and is no more. */
    LOST,
    /** Several places fit now, and none clearly better. */
    AMBIGUOUS;

    /** As people read it: {@code newly ambiguous}. */
    public String words() {
      return this == AMBIGUOUS ? "newly ambiguous" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place in the text: how its lines are cited, and the words there.
   *
   * @param lines none where there is no such place
   */
  public record Where(List<LineRef> lines, String words) {

    static final Where NOWHERE = new Where(List.of(), "");

    public Where {
      lines = List.copyOf(lines);
    }
  }
}

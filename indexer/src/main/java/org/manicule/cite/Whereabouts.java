package org.manicule.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.manicule.model.LineRange;

/** Where the words of a citation stand now. */
public sealed interface Whereabouts {

  /** They stand where the citation says. */
  record StillThere(LineRange range) implements Whereabouts {}

  /** They stand elsewhere, and only there. */
  record Moved(LineRange range) implements Whereabouts {}

  /** Words much like them stand here, and like nowhere else. */
  record Reworded(LineRange range) implements Whereabouts {}

  /**
   * They stand in several places, none of which is where the citation says.
   *
   * @param ranges at least two; the nearest to where the citation says first
   */
  record Several(List<LineRange> ranges) implements Whereabouts {
    public Several {
      ranges = List.copyOf(ranges);
    }
  }

  /** They stand nowhere. */
  record Gone() implements Whereabouts {}

  /**
   * In a few words for people, such as {@code moved from 1.22 to 1.24}.
   *
   * @param cited the reference as the citation has it
   */
  default String sentence(String cited) {
    return switch (this) {
      case StillThere(LineRange range) -> "still at " + range;
      case Moved(LineRange range) -> "moved from " + cited + " to " + range;
      case Reworded(LineRange range) ->
          range.toString().equals(cited)
              ? "still at " + cited + ", in other words"
              : "moved from " + cited + " to " + range + ", in other words";
      case Several(List<LineRange> ranges) ->
          "no longer at "
              + cited
              + ", but at "
              + ranges.stream().map(LineRange::toString).collect(Collectors.joining(" and "));
      case Gone() -> "no longer in the text";
    };
  }
}

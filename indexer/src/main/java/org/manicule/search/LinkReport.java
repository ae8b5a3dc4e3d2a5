package org.manicule.search;

import java.util.List;
import java.util.Map;
import org.manicule.model.Explanation;
import org.manicule.model.Gloss;
import org.manicule.model.LineRef;
import org.manicule.model.Link;
import org.manicule.model.WorkId;

/**
 * What became of the words that glosses quote.
 *
 * @param works every work that has any, by title, whatever was asked for
 * @param total how many were asked for
 * @param lemmata one page of those, work after work in reading order
 */
public record LinkReport(List<WorkCount> works, int total, List<Lemma> lemmata) {

  /** How many quoted words a work has of each status; a status without any is left out. */
  public record WorkCount(WorkId work, String title, Map<Link.Status, Integer> counts) {

    public WorkCount {
      counts = Map.copyOf(counts);
    }

    public int count(Link.Status status) {
      return counts.getOrDefault(status, 0);
    }
  }

  /**
   * Words that a gloss quotes.
   *
   * @param language of the glosses
   * @param at a line of the passage beside which the gloss is shown
   */
  public record Lemma(
      WorkId work,
      String title,
      String language,
      LineRef at,
      Gloss gloss,
      Explanation explanation) {}

  public LinkReport {
    works = List.copyOf(works);
    lemmata = List.copyOf(lemmata);
  }

  /** Over all works. */
  public int count(Link.Status status) {
    return works.stream().mapToInt(work -> work.count(status)).sum();
  }
}

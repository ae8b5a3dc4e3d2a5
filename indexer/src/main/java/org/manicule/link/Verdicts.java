package org.manicule.link;

import java.util.List;
import java.util.Optional;
import org.manicule.model.Link;
import org.manicule.model.Place;

/**
 * Turns probabilities into links: a link needs a floor, that the lemma quotes the text at all, and
 * a margin, that it quotes this place rather than another.
 */
final class Verdicts {

  private static final double FLOOR = 0.7;
  private static final double MARGIN = 0.8;

  /** Less likely places are not worth telling. */
  private static final double WORTH_TELLING = 0.02;

  private static final int MOST_TOLD = 10;

  private final Places places;
  private final Wording wording;

  Verdicts(Drafting drafting) {
    this.places = new Places(drafting);
    this.wording = new Wording(drafting, places);
  }

  /** None for words in quotation marks that quote something else. */
  Optional<Link> judge(Draft draft, Posterior posterior) {
    if (draft.step().candidates().crowd() > 0) {
      return Optional.of(wording.crowd(draft));
    }
    if (draft.isMisnumbered()) {
      return Optional.of(wording.misnumbered(draft));
    }
    List<Integer> likely = likely(posterior);
    double any = 1 - posterior.absent();
    if (likely.isEmpty() || any < FLOOR) {
      return switch (draft.quotation().offer()) {
        case OFFERED -> Optional.of(wording.orphan(draft, posterior));
        case QUOTED -> Optional.empty();
      };
    }
    int best = likely.getFirst();
    return likely.size() == 1 || posterior.of(best) / any >= MARGIN
        ? Optional.of(wording.linked(draft, best, place(draft, best, posterior)))
        : Optional.of(
            wording.ambiguous(
                draft,
                likely,
                likely.stream().map(each -> place(draft, each, posterior)).toList()));
  }

  private Place place(Draft draft, int candidate, Posterior posterior) {
    return places.place(draft, candidate, Math.min(1, posterior.of(candidate)));
  }

  private static List<Integer> likely(Posterior posterior) {
    return posterior
        .likeliestFirst()
        .filter(candidate -> posterior.of(candidate) >= WORTH_TELLING)
        .limit(MOST_TOLD)
        .boxed()
        .toList();
  }
}

package org.manicule.link;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Lemma.Offer;

/**
 * One commentator's way through a text. It is solved twice: first at the usual stride, then at the
 * commentary's own, with its own share of lemmata that quote no place.
 */
final class Walk {

  private static final double TRUST_IN_USUAL = 30;

  private final List<Draft> drafts;

  Walk(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** For each draft how likely each of its candidates is. */
  List<Posterior> solve() {
    List<Step> steps = drafts.stream().map(Draft::step).toList();
    List<Posterior> first = Chain.solve(steps, Stride.USUAL);
    if (steps.stream().noneMatch(step -> step.pull() == Step.Pull.ORDER)) {
      return first;
    }
    double absent = absent(first);
    List<Step> own =
        drafts.stream()
            .map(draft -> isOffered(draft) ? draft.step().withAbsent(absent) : draft.step())
            .toList();
    return Chain.solve(own, Stride.fitted(distances(first)));
  }

  private static boolean isOffered(Draft draft) {
    return draft.quotation().offer() == Offer.OFFERED
        && !draft.isNumbered()
        && draft.step().pull() == Step.Pull.ORDER;
  }

  /** The share of offered lemmata that quote no place. */
  private double absent(List<Posterior> posteriors) {
    double absent = TRUST_IN_USUAL * Drafting.OFFERED_IN_VAIN;
    double all = TRUST_IN_USUAL;
    for (int i = 0; i < drafts.size(); i++) {
      if (isOffered(drafts.get(i))) {
        absent += posteriors.get(i).absent();
        all++;
      }
    }
    return absent / all;
  }

  /** How far it is from each place that is likelier than not to the next. */
  private List<Integer> distances(List<Posterior> posteriors) {
    List<Integer> distances = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Step step = drafts.get(i).step();
      for (int candidate = 0; candidate < step.candidates().size(); candidate++) {
        if (step.pull() == Step.Pull.ORDER && posteriors.get(i).of(candidate) > 0.5) {
          int from = at >= 0 && step.scope().contains(at) ? at : step.scope().start() - 1;
          at = step.candidates().start(candidate);
          distances.add(at - from);
        }
      }
    }
    return distances;
  }
}

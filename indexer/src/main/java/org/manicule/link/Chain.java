package org.manicule.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves the lemmata of a commentary together: a hidden Markov model whose hidden state is the
 * place reached in the text, with the forward-backward algorithm (L. R. Rabiner, "A tutorial on
 * hidden Markov models and selected applications in speech recognition", Proceedings of the IEEE
 * 77, 1989).
 *
 * <p>A lemma stands at one of its candidates, or nowhere; then the place reached stays.
 */
final class Chain {

  private final List<Step> steps;
  private final Transition byOrder;
  private final Transition byScope = new ScopeTransition();
  private final List<Reached> reached = new ArrayList<>();

  private Chain(List<Step> steps, Stride stride) {
    this.steps = steps;
    this.byOrder = new OrderTransition(stride);
  }

  /**
   * For each step the probability of each candidate, all lemmata before and behind it considered,
   * and last that of no place.
   */
  static List<Posterior> solve(List<Step> steps, Stride stride) {
    return new Chain(steps, stride).posteriors();
  }

  private List<Posterior> posteriors() {
    for (int i = 0; i < steps.size(); i++) {
      int[] starts = steps.get(i).candidates().starts();
      reached.add(Reached.after(before(i), starts, weights(i)));
    }
    double[] future = new double[steps.isEmpty() ? 0 : reached.getLast().size()];
    Arrays.fill(future, 1);
    List<Posterior> posteriors = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      posteriors.add(posterior(i, future));
      future = earlier(i, future);
    }
    return posteriors.reversed();
  }

  private Reached before(int step) {
    return step == 0 ? Reached.NOTHING : reached.get(step - 1);
  }

  private Transition transition(Step step) {
    return switch (step.pull()) {
      case SCOPE -> byScope;
      case ORDER -> byOrder;
    };
  }

  /** Of each candidate of a step with the way there, and last of none. */
  private double[] weights(int step) {
    double[] weights = steps.get(step).weights();
    double[] reach = transition(steps.get(step)).forward(before(step), steps.get(step));
    for (int i = 0; i < reach.length; i++) {
      weights[i] *= reach[i];
    }
    return weights;
  }

  /**
   * @param future for each place reached after the step, how well all later lemmata fit
   */
  private Posterior posterior(int step, double[] future) {
    Reached after = reached.get(step);
    double[] weights = weights(step);
    int none = weights.length - 1;
    boolean any = false;
    for (int i = 0; i < none; i++) {
      weights[i] *= after.atCandidate(i, future);
      any |= weights[i] > 0;
    }
    double stayed = 0;
    for (int place = 0; place < before(step).size(); place++) {
      stayed += before(step).mass(place) * after.atCarried(place, future);
    }
    weights[none] *= stayed;
    return any || weights[none] > 0 ? new Posterior(weights) : Posterior.absent(none);
  }

  /** For each place reached before the step, how well this and all later lemmata fit. */
  private double[] earlier(int step, double[] future) {
    Step current = steps.get(step);
    Reached after = reached.get(step);
    double[] weights = current.weights();
    double[] mass = new double[weights.length - 1];
    Arrays.setAll(mass, i -> weights[i] * after.atCandidate(i, future));
    double[] earlier = transition(current).backward(before(step), current, mass);
    double greatest = 0;
    for (int place = 0; place < earlier.length; place++) {
      earlier[place] += weights[mass.length] * after.atCarried(place, future);
      greatest = Math.max(greatest, earlier[place]);
    }
    double scale = greatest > 0 ? greatest : 1;
    return Arrays.stream(earlier).map(fit -> fit / scale).toArray();
  }
}

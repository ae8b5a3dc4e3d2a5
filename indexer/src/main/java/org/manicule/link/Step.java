package org.manicule.link;

import org.manicule.text.Span;

/** One lemma on the walk of a commentary through its text. Immutable. */
final class Step {

  private final Candidates candidates;
  private final Span scope;
  private final Pull pull;
  private final double[] logPrior;
  private final double absent;

  enum Pull {
    /** The gloss states its lines: they say where. */
    SCOPE,
    /** The order of the lemmata says where. */
    ORDER
  }

  private Step(Candidates candidates, Span scope, Pull pull, double[] logPrior, double absent) {
    this.candidates = candidates;
    this.scope = scope;
    this.pull = pull;
    this.logPrior = logPrior;
    this.absent = absent;
  }

  /**
   * A lemma whose gloss states lines.
   *
   * @param scope the positions at which it is expected to start
   * @param absent the probability that it quotes no place
   */
  static Step stated(Candidates candidates, Span scope, Expectation expectation, double absent) {
    double[] logPrior = new double[candidates.size()];
    for (int i = 0; i < logPrior.length; i++) {
      logPrior[i] = expectation.log(candidates.start(i));
    }
    return new Step(candidates, scope, Pull.SCOPE, logPrior, absent);
  }

  /** A lemma that stands anywhere in a scope. */
  static Step ordered(Candidates candidates, Span scope, double absent) {
    return new Step(candidates, scope, Pull.ORDER, new double[candidates.size()], absent);
  }

  Step withAbsent(double probability) {
    return new Step(candidates, scope, pull, logPrior, probability);
  }

  Candidates candidates() {
    return candidates;
  }

  Span scope() {
    return scope;
  }

  Pull pull() {
    return pull;
  }

  /**
   * For each candidate how well it fits, the way there left aside, and last the same for no place
   * at all; the greatest is 1.
   */
  double[] weights() {
    int count = candidates.size();
    double[] weights = new double[count + 1];
    weights[count] = Math.log(absent);
    double greatest = weights[count];
    for (int i = 0; i < count; i++) {
      weights[i] = Math.log1p(-absent) + candidates.logOdds(i) + logPrior[i];
      greatest = Math.max(greatest, weights[i]);
    }
    for (int i = 0; i <= count; i++) {
      weights[i] = Math.exp(weights[i] - greatest);
    }
    return weights;
  }
}

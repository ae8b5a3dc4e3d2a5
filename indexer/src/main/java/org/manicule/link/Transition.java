package org.manicule.link;

/** The way from where a commentary has come to the candidates of its next step. */
interface Transition {

  /** For each candidate of the step, the probability of coming there. */
  double[] forward(Reached before, Step step);

  /**
   * The same way back: for each place reached before the step, the sum over all candidates of their
   * mass and the probability of the way.
   *
   * @param mass of each candidate
   */
  double[] backward(Reached before, Step step, double[] mass);
}

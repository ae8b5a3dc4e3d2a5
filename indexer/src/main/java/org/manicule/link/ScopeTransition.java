package org.manicule.link;

import java.util.Arrays;
import org.manicule.text.Span;

/** The gloss says where; of the words there, those behind the last lemma are likelier. */
record ScopeTransition() implements Transition {

  /** How much less likely a step back inside the scope is. */
  private static final double BACK = 0.15;

  @Override
  public double[] forward(Reached before, Step step) {
    int[] starts = step.candidates().starts();
    double[] reach = new double[starts.length];
    double behind = 0;
    int place = before.size() - 1;
    for (int i = starts.length - 1; i >= 0; i--) {
      while (place >= 0 && before.positions()[place] > starts[i]) {
        behind += isInside(before.positions()[place], step.scope()) ? before.mass(place) : 0;
        place--;
      }
      reach[i] = 1 - (1 - BACK) * behind;
    }
    return reach;
  }

  @Override
  public double[] backward(Reached before, Step step, double[] mass) {
    int[] starts = step.candidates().starts();
    double all = Arrays.stream(mass).sum();
    double[] earlier = new double[before.size()];
    double passed = 0;
    int candidate = 0;
    for (int place = 0; place < earlier.length; place++) {
      int position = before.positions()[place];
      while (candidate < starts.length && starts[candidate] < position) {
        passed += mass[candidate++];
      }
      earlier[place] = isInside(position, step.scope()) ? all - (1 - BACK) * passed : all;
    }
    return earlier;
  }

  private static boolean isInside(int position, Span scope) {
    return position >= 0 && scope.contains(position);
  }
}

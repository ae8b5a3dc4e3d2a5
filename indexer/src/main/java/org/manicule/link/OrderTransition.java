package org.manicule.link;

import java.util.Arrays;
import org.manicule.text.Span;

/**
 * The next lemma is sought from the last one on. Who comes from outside the scope enters it at its
 * start or, as likely, anywhere.
 */
record OrderTransition(Stride stride) implements Transition {

  /** How seldom a commentary leaps to just anywhere in the scope. */
  private static final double LEAP = 1e-3;

  private static final double ENTERS_ANYWHERE = 0.5;

  @Override
  public double[] forward(Reached before, Step step) {
    int[] starts = step.candidates().starts();
    double[] reach = new double[starts.length];
    if (starts.length > 0) {
      Sources sources = Sources.of(before, step.scope());
      double outside = sources.mass[0];
      double leap = ENTERS_ANYWHERE * outside + LEAP * (1 - outside);
      Arrays.fill(reach, leap / step.scope().length());
      sources.mass[0] = (1 - ENTERS_ANYWHERE) * outside;
      stride.spread(sources.positions, sources.mass, starts, reach);
    }
    return reach;
  }

  @Override
  public double[] backward(Reached before, Step step, double[] mass) {
    double[] earlier = new double[before.size()];
    if (mass.length > 0) {
      Sources sources = Sources.of(before, step.scope());
      double[] sums = new double[sources.positions.length];
      stride.gather(sources.positions, sums, step.candidates().starts(), mass);
      double anywhere = Arrays.stream(mass).sum() / step.scope().length();
      for (int slot = 0; slot < sums.length; slot++) {
        sums[slot] =
            slot == 0
                ? (1 - ENTERS_ANYWHERE) * sums[0] + ENTERS_ANYWHERE * anywhere
                : sums[slot] + LEAP * anywhere;
      }
      Arrays.setAll(earlier, place -> sums[sources.slot(place)]);
    }
    return earlier;
  }

  /**
   * Where the way begins: just before the scope, for all places outside it; and the places inside.
   */
  private static final class Sources {

    private final int[] positions;
    private final double[] mass;
    private final int first;
    private final int end;

    private Sources(Reached before, Span scope, int first, int end) {
      this.first = first;
      this.end = end;
      this.positions = new int[end - first + 1];
      this.mass = new double[positions.length];
      positions[0] = scope.start() - 1;
      System.arraycopy(before.positions(), first, positions, 1, end - first);
      for (int place = 0; place < before.size(); place++) {
        mass[slot(place)] += before.mass(place);
      }
    }

    static Sources of(Reached before, Span scope) {
      int first = 0;
      while (first < before.size() && before.positions()[first] < scope.start()) {
        first++;
      }
      int end = first;
      while (end < before.size() && before.positions()[end] < scope.end()) {
        end++;
      }
      return new Sources(before, scope, first, end);
    }

    /** Where a place reached stands among the positions. */
    private int slot(int place) {
      return place >= first && place < end ? place - first + 1 : 0;
    }
  }
}

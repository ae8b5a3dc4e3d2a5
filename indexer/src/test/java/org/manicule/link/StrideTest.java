package org.manicule.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StrideTest {

  private static final Offset<Double> NEARLY = Offset.offset(1e-6);

  @Test
  void nearPlacesAheadAreLikelierThanFarOnesAndThoseBehind() {
    double[] reach = spread(Stride.USUAL, new int[] {100}, 50, 99, 101, 120, 400);
    assertThat(reach[2]).isGreaterThan(reach[1]).isGreaterThan(reach[3]);
    assertThat(reach[3]).isGreaterThan(reach[4]);
    assertThat(reach[1]).isGreaterThan(reach[0]);
    assertThat(reach).doesNotContain(0);
  }

  @Test
  void strideIsLearnedFromDistancesWalked() {
    Stride wide = Stride.fitted(Collections.nCopies(200, 300));
    double usual = spread(Stride.USUAL, new int[] {0}, 300)[0];
    assertThat(spread(wide, new int[] {0}, 300)[0]).isGreaterThan(3 * usual);
  }

  @RepeatedTest(50)
  void massIsSpreadAndGatheredAsIfPairByPair(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int[] from = positions(random);
    int[] to = positions(random);
    double[] mass = random.doubles(from.length).toArray();
    double[] backMass = random.doubles(to.length).toArray();
    double[] spread = new double[to.length];
    double[] gathered = new double[from.length];

    Stride.USUAL.spread(from, mass, to, spread);
    Stride.USUAL.gather(from, gathered, to, backMass);

    for (int i = 0; i < from.length; i++) {
      double[] one = spread(Stride.USUAL, new int[] {from[i]}, to);
      double sum = 0;
      for (int k = 0; k < to.length; k++) {
        sum += one[k] * backMass[k];
        spread[k] -= one[k] * mass[i];
      }
      assertThat(gathered[i]).isCloseTo(sum, NEARLY);
    }
    assertThat(Arrays.stream(spread).allMatch(rest -> Math.abs(rest) < 1e-6)).isTrue();
  }

  private static int[] positions(Random random) {
    return random.ints(random.nextInt(1, 20), -1, 3000).sorted().distinct().toArray();
  }

  private static double[] spread(Stride stride, int[] from, int... to) {
    double[] sum = new double[to.length];
    stride.spread(from, new double[] {1}, to, sum);
    return sum;
  }
}

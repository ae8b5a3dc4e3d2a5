package org.manicule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.measure.Dispersion.Part;

class DispersionTest {

  /** The letter a in the five parts of the corpus of fifty letters in Gries 2008, section 2.2. */
  private static final Dispersion GRIES = of(1, 9, 2, 10, 3, 10, 4, 10, 5, 11);

  @Test
  void deviationOfProportionsHasGriesValue() {
    assertThat(GRIES.deviation()).isCloseTo(0.18, within(0.005));
    assertThat(GRIES.normalisedDeviation()).isCloseTo(0.22, within(0.005));
  }

  @Test
  void juillandHasTheValueThatGriesGives() {
    assertThat(GRIES.juilland()).isCloseTo(0.785, within(0.0005));
  }

  @Test
  void whatIsSpreadByTheSizesOfThePartsDeviatesNowhere() {
    Dispersion even = of(1, 10, 2, 20, 3, 30);
    assertThat(even.deviation()).isCloseTo(0, within(1e-12));
    assertThat(even.normalisedDeviation()).isCloseTo(0, within(1e-12));
    assertThat(even.juilland()).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatStandsInTheSmallestPartAloneDeviatesMost() {
    Dispersion lumped = of(5, 10, 0, 20, 0, 30);
    assertThat(lumped.normalisedDeviation()).isCloseTo(1, within(1e-12));
    assertThat(lumped.juilland()).isCloseTo(0, within(1e-12));
  }

  @Test
  void nothingAndOnePartAreEven() {
    assertThat(of(0, 10, 0, 20).deviation()).isZero();
    assertThat(of(0, 10, 0, 20).juilland()).isEqualTo(1);
    assertThat(of(3, 10).normalisedDeviation()).isZero();
    assertThat(of(3, 10).juilland()).isEqualTo(1);
  }

  @Test
  void aTextWithoutWordsIsRefused() {
    assertThatThrownBy(() -> of(0, 0)).hasMessageContaining("must have a part with a size");
  }

  private static Dispersion of(long... occurrencesAndSizes) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < occurrencesAndSizes.length; i += 2) {
      parts.add(new Part(occurrencesAndSizes[i], occurrencesAndSizes[i + 1]));
    }
    return new Dispersion(parts);
  }
}

package org.manicule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void logLikelihoodIsTwiceTheSurprisesAsRaysonAndGarsideAddThem() {
    Comparison word = new Comparison(30, 1_000, 10, 2_000);
    double expectedHere = 1_000 * 40 / 3_000.0;
    double expectedThere = 2_000 * 40 / 3_000.0;
    assertThat(word.logLikelihood())
        .isCloseTo(
            2 * (30 * Math.log(30 / expectedHere) + 10 * Math.log(10 / expectedThere)),
            within(1e-12))
        .isCloseTo(29.04, within(0.005));
    assertThat(word.isMoreFrequentHere()).isTrue();
  }

  @Test
  void itIsTheSameFromBothSides() {
    assertThat(new Comparison(30, 1_000, 10, 2_000).logLikelihood())
        .isEqualTo(new Comparison(10, 2_000, 30, 1_000).logLikelihood());
    assertThat(new Comparison(10, 2_000, 30, 1_000).isMoreFrequentHere()).isFalse();
  }

  @Test
  void equalRatesHaveNoLikelihood() {
    assertThat(new Comparison(10, 1_000, 20, 2_000).logLikelihood()).isCloseTo(0, within(1e-12));
    assertThat(new Comparison(10, 1_000, 20, 2_000).isMoreFrequentHere()).isFalse();
  }

  @Test
  void aWordOfOneSideAloneCounts() {
    assertThat(new Comparison(8, 500, 0, 170).logLikelihood())
        .isCloseTo(16 * Math.log(670 / 500.0), within(1e-9));
  }

  @Test
  void emptyCollectionsFailNowhere() {
    assertThat(new Comparison(0, 0, 0, 0).logLikelihood()).isZero();
    assertThat(new Comparison(3, 9, 0, 0).logLikelihood()).isZero();
  }

  @Test
  void logRatioIsOneForTwiceAsFrequent() {
    assertThat(new Comparison(20, 1_000, 10, 1_000).logRatio()).isCloseTo(1, within(1e-12));
    assertThat(new Comparison(4, 1_000, 0, 1_000).logRatio()).isCloseTo(3, within(1e-12));
  }

  @Test
  void moreOccurrencesThanWordsAreRefused() {
    assertThatThrownBy(() -> new Comparison(3, 2, 0, 0))
        .hasMessage("counts must have 0 <= here <= sizeHere: here=3, sizeHere=2");
  }
}

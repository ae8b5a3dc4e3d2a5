package org.manicule.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CooccurrenceTest {

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "270.72, 110, 2442,  111, 29114, the swiss",
    "263.90,  29,   13,  123, 31612, can be",
    "256.84,  31,   23,  139, 31584, previous year",
    "167.23,  10,    0,    3, 31764, mineral water",
    "157.21,  76,  104, 2476, 29121, at the",
    "157.03,  16,   16,   51, 31694, real terms",
  })
  void logLikelihoodHasTheValuesOfDunningsFirstTable(
      double expected, long both, long firstAlone, long secondAlone, long neither, String pair) {
    Cooccurrence found =
        new Cooccurrence(
            both, both + firstAlone, both + secondAlone, both + firstAlone + secondAlone + neither);
    assertThat(found.logLikelihood()).as(pair).isCloseTo(expected, within(0.005));
    assertThat(found.isAttraction()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "14.000000,  300,  300,  300",
    " 8.726204,    8,  389,  230",
    " 4.034216,    3, 3000, 3000",
    " 5.034216,    6, 3000, 3000",
    "10.678072,  300, 3000, 3000",
  })
  void logDiceHasThePublishedValues(double expected, long together, long first, long second) {
    assertThat(new Cooccurrence(together, first, second, 100_000).logDice())
        .isCloseTo(expected, within(0.000_001));
  }

  @Test
  void logDiceIsZeroAtOnceInSixteenThousandAsRychlySays() {
    assertThat(new Cooccurrence(1, 16_384, 16_384, 1_000_000).logDice()).isEqualTo(0);
  }

  @Test
  void logDiceDoesNotDependOnTheSizeOfTheCollection() {
    assertThat(new Cooccurrence(8, 389, 230, 1_000).logDice())
        .isEqualTo(new Cooccurrence(8, 389, 230, 1_000_000_000).logDice());
  }

  @Test
  void whatStandsTogetherAsOftenAsByChanceHasNoLikelihood() {
    assertThat(new Cooccurrence(10, 100, 100, 1_000).logLikelihood()).isCloseTo(0, within(1e-9));
    assertThat(new Cooccurrence(10, 100, 100, 1_000).isAttraction()).isFalse();
  }

  @Test
  void emptyAndFullTablesHaveNoLikelihoodAndFailNowhere() {
    assertThat(new Cooccurrence(0, 0, 0, 0).logLikelihood()).isZero();
    assertThat(new Cooccurrence(5, 5, 5, 5).logLikelihood()).isZero();
    assertThat(new Cooccurrence(0, 5, 5, 20).logDice()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void countsThatContradictEachOtherAreRefusedByName() {
    assertThatThrownBy(() -> new Cooccurrence(3, 2, 5, 20))
        .hasMessage("counts must have 0 <= together <= first: together=3, first=2");
    assertThatThrownBy(() -> new Cooccurrence(0, 15, 10, 20))
        .hasMessageContaining("first + second - together=25, total=20");
  }
}

package org.manicule.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "moon, moon, 0",
    "moon, moons, 1",
    "moon, mono, 1",
    "moon, morn, 1",
    "moon, noons, 2",
    "ca, abc, 3",
    "'', abc, 3",
    "abc, '', 3",
    "𝔊host, ghost, 1",
  })
  void countsWhatMustBeChanged(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one)).isEqualTo(distance);
  }
}

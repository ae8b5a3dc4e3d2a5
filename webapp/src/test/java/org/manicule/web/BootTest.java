package org.manicule.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootTest {
  @Test
  void readsBothWaysOfNumberingJava() {
    assertThat(Boot.feature("1.8")).isEqualTo(8);
    assertThat(Boot.feature("21")).isEqualTo(21);
  }

  @Test
  void saysWhichJavaIsNeededAndWhichWasFound() {
    assertThat(Boot.complaint(17))
        .startsWith("Manicule needs Java 21 or newer, but this is Java 17 (");
  }
}

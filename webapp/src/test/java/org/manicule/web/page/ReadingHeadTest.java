package org.manicule.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingHeadTest {

  @Test
  void aTextThatIsOlderThanItsFileBearsItsDay() {
    assertThat(ReadingHead.day("2026-11-24T23:30:00Z")).isEqualTo("24 November 2026");
    assertThat(ReadingHead.day("")).isEmpty();
  }
}

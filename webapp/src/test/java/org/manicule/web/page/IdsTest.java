package org.manicule.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

  private final Ids ids = new Ids();

  @Test
  void twoLinesCitedAlikeHaveTwoIds() {
    assertThat(ids.unique("l245")).isEqualTo("l245");
    assertThat(ids.unique("l245")).isEqualTo("l245-2");
    assertThat(ids.unique("l245")).isEqualTo("l245-3");
  }

  @Test
  void whatWordsShareIsGivenToTheFirst() {
    assertThat(ids.unused(List.of("q1-4", "q1-9"))).containsExactly("q1-4", "q1-9");
    assertThat(ids.unused(List.of("q1-4", "q2-0"))).containsExactly("q2-0");
  }
}

package org.manicule.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParametersTest {

  @Test
  void undoesTheEscapesOfAnAddress() {
    assertDecoded("phantom+keys", "phantom keys");
    assertDecoded("%22might%22", "\"might\"");
    assertDecoded("in%E2%80%91between", "in\u2011between");
    assertDecoded("a%2Bb", "a+b");
    assertDecoded("%F0%9F%91%89", "\uD83D\uDC49");
  }

  @Test
  void neverFailsForWhatStandsInAnAddress() {
    assertDecoded("100%", "100%");
    assertDecoded("%zz%2", "%zz%2");
    assertDecoded("%ff", "\uFFFD");
    assertDecoded("%C3", "\uFFFD");
    assertDecoded("%00", "\u0000");
    assertDecoded("ş", "ş");
    assertDecoded("", "");
  }

  private static void assertDecoded(String escaped, String expected) {
    assertThat(Parameters.decode(escaped)).isEqualTo(expected);
  }

  @Test
  void aNameMayStandSeveralTimesOrWithoutAValue() {
    Parameters parameters = Parameters.of("work=a&work=b&work=&q&&=x&in=line=gloss");
    assertThat(parameters.all("work")).containsExactly("a", "b");
    assertThat(parameters.text("work")).isEqualTo("a");
    assertThat(parameters.text("q")).isEmpty();
    assertThat(parameters.text("in")).isEqualTo("line=gloss");
    assertThat(parameters.text("page")).isEmpty();
  }

  @Test
  void numbersHaveBounds() {
    assertThat(Parameters.of("n=7").number("n", 1, 9, 5)).isEqualTo(7);
    assertThat(Parameters.of("n=").number("n", 1, 9, 5)).isEqualTo(5);
    assertThat(Parameters.of("").number("n", 1, 9, 5)).isEqualTo(5);
    assertRefused("0");
    assertRefused("10");
    assertRefused("-1");
    assertRefused("4294967297");
    assertRefused("99999999999999999999");
    assertRefused("one");
    assertRefused("\u0667");
  }

  private static void assertRefused(String value) {
    assertThatThrownBy(() -> Parameters.of("n=" + value).number("n", 1, 9, 5))
        .isInstanceOf(RefusedException.class)
        .hasMessage("'n' must be a number from 1 to 9, but is '" + value + "'.");
  }
}

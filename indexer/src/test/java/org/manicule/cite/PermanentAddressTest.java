package org.manicule.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.manicule.model.WorkId;
import org.manicule.text.Words;

class PermanentAddressTest {

  @Test
  void namesThePlaceByReferenceAndWords() {
    assertThat(address("comus", "1.22", "That like to rich, and various gems").path())
        .isEqualTo("/works/comus/1.22?words=that-like-to-rich-and-various-gems");
  }

  @Test
  void aLongRangeHasItsFirstAndLastWords() {
    assertThat(address("comus", "1.22-23", "one two three four five\nsix seven eight nine ten xi"))
        .hasToString(
            "PermanentAddress[work=comus, reference=1.22-23,"
                + " words=one-two-three-four-five~eight-nine-ten-xi]");
  }

  @Test
  void isAsciiWhateverTheScript() {
    assertThat(address("ἰλιάς", "1.1", "μῆνιν ἄειδε").path())
        .matches("\\p{ASCII}+")
        .startsWith("/works/%");
  }

  @Test
  void whereThereIsNothingToNameItNamesTheWork() {
    assertThat(address("comus", "", "").path()).isEqualTo("/works/comus");
  }

  @Test
  void standsUnderAnySite() {
    PermanentAddress address = address("comus", "16", "gold");
    URI expected = URI.create("https://example.org/texts/works/comus/16?words=gold");
    assertThat(address.under(URI.create("https://example.org/texts/"))).isEqualTo(expected);
    assertThat(address.under(URI.create("https://example.org/texts"))).isEqualTo(expected);
  }

  private static PermanentAddress address(String work, String reference, String quoted) {
    return PermanentAddress.of(new WorkId(work), reference, quoted, Words.in("en"));
  }
}

package org.manicule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineRefTest {

  @Test
  void isWhatItIsWrittenAs() {
    LineRef ref = LineRef.of("3.1.56a");

    assertThat(ref.divisions()).containsExactly("3", "1");
    assertThat(ref.number()).isEqualTo("56a");
    assertThat(ref).hasToString("3.1.56a").isEqualTo(LineRef.of("3.1.56a"));
  }

  @Test
  void aNumberWithoutACharacterIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> LineRef.of("3..5"));
    assertThatIllegalArgumentException().isThrownBy(() -> LineRef.of(""));
  }

  @Test
  void theReferencesOfALargeWorkHashApart() {
    Set<Integer> hashes = new HashSet<>();
    for (int book = 1; book <= 100; book++) {
      for (int line = 1; line <= 1_000; line++) {
        hashes.add(LineRef.of(book + "." + line).hashCode());
      }
    }
    assertThat(hashes).hasSizeGreaterThan(99_000);
  }
}

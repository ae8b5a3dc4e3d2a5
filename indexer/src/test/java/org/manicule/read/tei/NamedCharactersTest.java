package org.manicule.read.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedCharactersTest {

  @ParameterizedTest
  @CsvSource({
    "eacute, é", // ISO Latin 1
    "abreve, ă", // ISO Latin 2
    "mdash, —", // ISO publishing
    "lsqb, [", // ISO numeric and special
    "agr, α", // ISO Greek letters
    "THgr, Θ",
    "eacgr, έ", // ISO monotonic Greek
    "alpha, α", // ISO Greek symbols
    "acy, а", // ISO Russian Cyrillic
    "djcy, ђ", // ISO non-Russian Cyrillic
    "boxh, ─", // ISO box and line drawing
    "ne, ≠", // ISO general technical
    "hellip, …", // HTML
    "OElig, Œ",
    "imacr, ī",
    "ebreve, ĕ", // in no set, but a letter with an accent
    "Imacr, Ī",
  })
  void areThoseOfTheSets(String name, String character) {
    assertThat(NamedCharacters.of(name)).contains(character);
  }

  @Test
  void otherNamesAreNone() {
    assertThat(NamedCharacters.of("fund.NEH")).isEmpty();
    assertThat(NamedCharacters.of("1acute")).isEmpty();
    assertThat(NamedCharacters.of("")).isEmpty();
  }
}

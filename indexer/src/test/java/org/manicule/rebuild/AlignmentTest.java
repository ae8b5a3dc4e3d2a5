package org.manicule.rebuild;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlignmentTest {

  @Test
  void whatStaysKeepsItsPartner() {
    assertAligned("abc", "abc", "012");
    assertAligned("abc", "xabc", "123");
    assertAligned("abc", "ac", "0-1");
    assertAligned("abcd", "axyd", "0--3");
    assertAligned("", "abc", "");
    assertAligned("abc", "", "---");
  }

  @Test
  void whatWasMovedFindsItsEqual() {
    assertAligned("abcd", "bcda", "3012");
  }

  @Test
  void refrainsStayInOrder() {
    assertAligned("arbrcr", "arxrcr", "01-345");
    assertAligned("rrr", "rr", "01-");
    assertAligned("rr", "rrr", "01");
  }

  @Test
  @Timeout(10)
  void hundredThousandElementsInAnyOrderTakeNotLong() {
    long seed = System.nanoTime();
    List<Integer> before =
        new ArrayList<>(IntStream.range(0, 100_000).map(i -> i % 60_000).boxed().toList());
    List<Integer> after = new ArrayList<>(before);
    Collections.shuffle(after, new Random(seed));

    Alignment alignment = Alignment.of(before, after);

    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(alignment.after(i).orElseThrow()))
          .as("place %s, seed %s", i, seed)
          .isEqualTo(before.get(i));
    }
  }

  private static void assertAligned(String before, String after, String partners) {
    List<Integer> old = before.chars().boxed().toList();
    Alignment alignment = Alignment.of(old, after.chars().boxed().toList());
    assertThat(
            IntStream.range(0, old.size())
                .mapToObj(alignment::after)
                .map(AlignmentTest::print)
                .collect(joining()))
        .isEqualTo(partners);
  }

  private static String print(OptionalInt place) {
    return place.isPresent() ? String.valueOf(place.getAsInt()) : "-";
  }
}

package org.manicule.web.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.manicule.text.Span;

class SegmentsTest {

  @Test
  void aTextWithoutLabelsIsOneSegment() {
    assertCut("0123456789", "0123456789", List.of());
    assertCut("", "", List.of());
  }

  @Test
  void labelsStandApart() {
    assertCut("0123456789", "0 1234:A 56 7:B 89", List.of(on("A", 1, 5), on("B", 7, 8)));
  }

  @Test
  void labelsTouch() {
    assertCut("0123456789", "012:A 345:B 6789", List.of(on("B", 3, 6), on("A", 0, 3)));
  }

  @Test
  void labelsOverlap() {
    assertCut("0123456789", "0123:A 45:AB 678:B 9", List.of(on("A", 0, 6), on("B", 4, 9)));
  }

  @Test
  void aLabelInsideAnotherComesSecond() {
    assertCut("0123456789", "01:A 23:AB 45:A 6789", List.of(on("B", 2, 4), on("A", 0, 6)));
    assertCut("0123456789", "01:AB 2345:A 6789", List.of(on("B", 0, 2), on("A", 0, 6)));
  }

  @Test
  void twoLabelsOnTheSameWords() {
    assertCut("0123456789", "01 234:AB 56789", List.of(on("A", 2, 5), on("B", 2, 5)));
  }

  @Test
  void whatIsEmptyOrOutsideIsPassedOver() {
    assertCut("0123456789", "0123456789", List.of(on("A", 4, 4), on("B", 10, 10), on("C", 20, 30)));
    assertThat(Segments.cut(new Span(2, 6), List.of(on("A", 0, 4), on("B", 6, 9))))
        .containsExactly(
            new Segment<>(new Span(2, 4), List.of("A")), new Segment<>(new Span(4, 6), List.of()));
  }

  private static void assertCut(String text, String expected, List<Labelled<String>> labels) {
    String cut =
        Segments.cut(Span.over(text), labels).stream()
            .map(
                each ->
                    each.span().of(text)
                        + (each.labels().isEmpty() ? "" : ":" + String.join("", each.labels())))
            .collect(joining(" "));
    assertThat(cut).isEqualTo(expected);
  }

  private static Labelled<String> on(String label, int start, int end) {
    return new Labelled<>(new Span(start, end), label);
  }

  @RepeatedTest(200)
  void segmentsAreTheWholeTextAndKnowWhatCoversThem(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    String text = "x".repeat(random.nextInt(40));
    List<Labelled<Integer>> labels = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      int start = random.nextInt(45);
      labels.add(new Labelled<>(new Span(start, start + random.nextInt(12)), i));
    }

    List<Segment<Integer>> segments = Segments.cut(Span.over(text), labels);

    assertThat(segments.stream().map(each -> each.span().of(text)).collect(joining()))
        .isEqualTo(text);
    for (Segment<Integer> segment : segments) {
      assertThat(segment.span().isEmpty()).isFalse();
      for (int at = segment.span().start(); at < segment.span().end(); at++) {
        int position = at;
        assertThat(segment.labels())
            .as("seed %s, position %s of %s", seed.getCurrentRepetition(), at, labels)
            .containsExactlyInAnyOrderElementsOf(
                labels.stream()
                    .filter(label -> label.span().contains(position))
                    .map(Labelled::label)
                    .toList());
      }
    }
  }
}

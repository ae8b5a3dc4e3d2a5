package org.manicule.read.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.WorkId;
import org.manicule.read.Problems;
import org.manicule.read.markdown.MarkdownBlock.Heading;
import org.manicule.text.HeadingNumber;

/**
 * The numbers by which divisions with one parent are cited. A division whose heading bears none
 * goes by its place; where a sibling bears that very number it goes by a word of its heading, so
 * that a prologue before book 1 has the lines {@code prologue.1} and so on, and takes no place.
 */
final class DivisionNumbers {

  private DivisionNumbers() {}

  /**
   * @return one for each heading; empty where the place is the number
   */
  static List<String> of(List<Heading> siblings, Problems problems) {
    Set<String> borne = new HashSet<>();
    List<String> numbers = new ArrayList<>();
    for (Heading heading : siblings) {
      Optional<HeadingNumber> number = HeadingNumber.of(heading.text());
      numbers.add(number.map(HeadingNumber::number).orElse(""));
      if (number.isPresent() && !borne.add(number.get().number())) {
        problems.warning(
            heading.position(),
            "two divisions bear the number " + number.get().number(),
            "give this one a number of its own; references mean the first");
      }
    }
    int place = 0;
    for (int i = 0; i < numbers.size(); i++) {
      String next = String.valueOf(place + 1);
      if (numbers.get(i).isEmpty() && borne.contains(next)) {
        numbers.set(i, unused(word(siblings.get(i).text()), next, borne));
      } else {
        place++;
      }
    }
    return numbers;
  }

  private static String unused(String word, String place, Set<String> taken) {
    String name = word.isEmpty() ? "x" : word;
    String number = taken.contains(name) ? name + place : name;
    taken.add(number);
    return number;
  }

  /**
   * The longest word of a heading in small letters: {@code "The Argument"} gives {@code argument}.
   */
  private static String word(String heading) {
    return Arrays.stream(WorkId.from(heading).value().split("[-._]+", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}

package org.manicule.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.model.Division;
import org.manicule.model.WorkId;
import org.manicule.text.HeadingNumber;

/**
 * The headings of divisions with one parent, written so that each is read with its own number:
 * {@code Canto IV} bears 4 already; where the number does not show, it is put before the heading.
 *
 * @param anyIsBorne whether a heading bears a number, so that lines are counted by division
 */
record SiblingNumbers(List<String> headings, boolean anyIsBorne) {

  SiblingNumbers {
    headings = List.copyOf(headings);
  }

  static SiblingNumbers of(List<Division> family) {
    List<String> headings = new ArrayList<>(family.stream().map(Division::heading).toList());
    // A number put before one heading may be the place of another.
    for (boolean changed = true; changed; ) {
      changed = numberOne(headings, family);
    }
    return new SiblingNumbers(headings, !borne(headings).isEmpty());
  }

  /** Puts its number before the first heading that needs it; false where none does. */
  private static boolean numberOne(List<String> headings, List<Division> family) {
    Set<String> borne = borne(headings);
    int place = 1;
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      String number = family.get(i).number();
      String byPlace = String.valueOf(place);
      boolean isNumbered = !heading.equals(family.get(i).heading());
      if (!isNumbered && isFigures(number) && !isRead(heading, byPlace, number, borne)) {
        headings.set(i, heading.isEmpty() ? number : number + ". " + heading);
        return true;
      }
      // One that goes by a word takes no place.
      place += HeadingNumber.of(heading).isEmpty() && borne.contains(byPlace) ? 0 : 1;
    }
    return false;
  }

  private static Set<String> borne(List<String> headings) {
    Set<String> borne = new HashSet<>();
    headings.forEach(
        heading -> HeadingNumber.of(heading).ifPresent(found -> borne.add(found.number())));
    return borne;
  }

  private static boolean isRead(String heading, String byPlace, String number, Set<String> borne) {
    Optional<HeadingNumber> found = HeadingNumber.of(heading);
    if (found.isPresent()) {
      return found.get().number().equals(number);
    }
    return borne.contains(byPlace)
        ? number.startsWith(longestWord(heading))
        : number.equals(byPlace);
  }

  /** By which a division is cited where a sibling bears the number of its place. */
  private static String longestWord(String heading) {
    return Arrays.stream(WorkId.from(heading).value().split("[-._]+", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean isFigures(String number) {
    return number.matches("\\d{1,4}\\p{Ll}?");
  }
}

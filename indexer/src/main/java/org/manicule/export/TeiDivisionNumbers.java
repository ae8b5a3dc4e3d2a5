package org.manicule.export;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Division;
import org.manicule.model.Text;
import org.manicule.text.HeadingNumber;

/**
 * The numbers that divisions state. One whose number stands in no reference states it only where it
 * would be read otherwise: a stated number is taken as a sign that references have it.
 */
final class TeiDivisionNumbers {

  private final CountedDivisions counted;
  private final List<String> numbers = new ArrayList<>(List.of(""));

  TeiDivisionNumbers(Text text) {
    this.counted = new CountedDivisions(text);
    collect(text.root());
  }

  /**
   * @param section the division's place among all divisions
   */
  String of(int section) {
    return numbers.get(section);
  }

  private void collect(Division parent) {
    int place = 0;
    for (Division division : divisionsIn(parent)) {
      place++;
      boolean isStated = counted.counts(numbers.size()) || !isRead(division, place);
      numbers.add(isStated ? division.number() : "");
      collect(division);
    }
  }

  private static List<Division> divisionsIn(Division parent) {
    return parent.blocks().stream()
        .filter(Division.class::isInstance)
        .map(Division.class::cast)
        .toList();
  }

  private static boolean isRead(Division division, int place) {
    return HeadingNumber.of(division.heading())
        .map(HeadingNumber::number)
        .orElse(String.valueOf(place))
        .equals(division.number());
  }
}

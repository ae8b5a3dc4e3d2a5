package org.manicule.export;

import java.util.ArrayList;
import java.util.List;
import org.manicule.model.Division;
import org.manicule.model.Line;
import org.manicule.model.Text;
import org.manicule.model.Text.Section;
import org.manicule.model.TextBuilder.Counting;
import org.manicule.text.MarkdownText;

/** The divisions of a work as headings of the corpus format. */
final class MarkdownOutline {

  private static final int DEEPEST = 6;

  /** How the lines of a work are counted. */
  enum Counted {
    THROUGH_THE_WORK,
    BY_DIVISION
  }

  /**
   * @param level how many marks it has
   * @param text from which the division's number is read again wherever it can be
   * @param counting a division that is passed over is a remark, for a heading would count
   */
  record Heading(int level, String text, Counting counting) {

    boolean isRemark() {
      return counting == Counting.PASSED_OVER;
    }

    String markdown() {
      String marks = "#".repeat(Math.min(DEEPEST, level));
      // Marks at the end would be taken for decoration.
      String words =
          MarkdownText.inside(text.replace('\n', ' ').strip())
              .replaceFirst("(?<=\\s|^)(#+)$", "\\\\$1");
      return words.isEmpty() ? marks : marks + " " + words;
    }
  }

  private final Text text;
  private final Counted numbering;
  private final List<Heading> headings = new ArrayList<>();
  private boolean anyNumber;

  MarkdownOutline(Text text) {
    this.text = text;
    this.numbering =
        text.lines().stream().anyMatch(line -> line.ref().parts().size() > 1)
            ? Counted.BY_DIVISION
            : Counted.THROUGH_THE_WORK;
    headings.add(new Heading(0, "", Counting.COUNTED));
    List<Division> outermost = children(text.root());
    // A lone heading of the first level might be read as the title.
    collect(text.root(), outermost.size() == 1 ? 1 : 0, 0);
  }

  private static List<Division> children(Division division) {
    return division.blocks().stream()
        .filter(Division.class::isInstance)
        .map(Division.class::cast)
        .toList();
  }

  private void collect(Division parent, int level, int depth) {
    List<Division> family = children(parent);
    SiblingNumbers numbers = SiblingNumbers.of(family);
    anyNumber |= numbers.anyIsBorne();
    for (int i = 0; i < family.size(); i++) {
      Counting counting = counting(headings.size(), depth);
      headings.add(new Heading(level + 1, numbers.headings().get(i), counting));
      boolean counts = counting == Counting.COUNTED;
      collect(family.get(i), counts ? level + 1 : level, counts ? depth + 1 : depth);
    }
  }

  /**
   * Whether a division's number stands in the references of its lines.
   *
   * @param section its place among all divisions
   * @param depth how many of the divisions around it count
   */
  private Counting counting(int section, int depth) {
    Section here = text.sections().get(section);
    if (numbering == Counted.THROUGH_THE_WORK || here.lines().isEmpty()) {
      return Counting.COUNTED;
    }
    Line first = text.lines().get(here.lines().start());
    List<String> divisions = first.ref().divisions();
    boolean stands =
        divisions.size() > depth && divisions.get(depth).equals(here.division().number());
    return stands ? Counting.COUNTED : Counting.PASSED_OVER;
  }

  Counted numbering() {
    return numbering;
  }

  /**
   * What must be stated, since the headings do not say it: {@code work}, {@code division}, or
   * nothing.
   */
  String statedNumbering() {
    boolean automatic = anyNumber;
    boolean wanted = numbering == Counted.BY_DIVISION;
    if (headings.size() == 1 || automatic == wanted) {
      return "";
    }
    return wanted ? "division" : "work";
  }

  /**
   * @param section the division's place among all divisions
   */
  Heading heading(int section) {
    return headings.get(section);
  }
}

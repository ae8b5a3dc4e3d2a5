package org.manicule.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.manicule.model.Line;
import org.manicule.model.Text;
import org.manicule.model.Text.Section;

/**
 * Which divisions' numbers stand in the references of their lines: the acts of a play whose lines
 * are numbered through the act, but not its scenes.
 */
final class CountedDivisions {

  private static final int DEEPEST = 8;

  private final Text text;
  private final List<List<String>> pathOfLine = new ArrayList<>();
  private final Optional<BitSet> depths;

  CountedDivisions(Text text) {
    this.text = text;
    text.lines().forEach(line -> pathOfLine.add(List.of()));
    for (Section section : text.sections()) {
      for (int line = section.lines().start(); line < section.lines().end(); line++) {
        pathOfLine.set(line, section.path());
      }
    }
    this.depths = depths();
  }

  /** The depths, the outermost 0, that count in all of the text; empty where that differs. */
  Optional<List<Integer>> byDepth() {
    return depths.map(counted -> counted.stream().boxed().toList());
  }

  /** Whether no reference has a number of a division. */
  boolean areNone() {
    return text.lines().stream().allMatch(line -> line.ref().divisions().isEmpty());
  }

  /**
   * Whether the number of a division stands in the references of the lines in it; true where there
   * are none.
   *
   * @param section the division's place among all divisions
   */
  boolean counts(int section) {
    Section here = text.sections().get(section);
    if (here.lines().isEmpty()) {
      return true;
    }
    int depth = here.path().size() - 1;
    List<String> divisions = text.lines().get(here.lines().start()).ref().divisions();
    return depths
        .map(counted -> counted.get(depth))
        .orElseGet(
            () ->
                divisions.size() > depth && divisions.get(depth).equals(here.division().number()));
  }

  /** The depths, the outermost 0, that explain all references; empty where none do. */
  private Optional<BitSet> depths() {
    int deepest = pathOfLine.stream().mapToInt(List::size).max().orElse(0);
    long all = (1L << Math.min(deepest, DEEPEST)) - 1;
    return LongStream.rangeClosed(0, all)
        .mapToObj(left -> BitSet.valueOf(new long[] {all - left}))
        .filter(this::explains)
        .findFirst();
  }

  private boolean explains(BitSet counted) {
    return text.lines().stream().allMatch(line -> explains(counted, line));
  }

  private boolean explains(BitSet counted, Line line) {
    List<String> path = pathOfLine.get(line.ordinal());
    List<String> divisions =
        IntStream.range(0, path.size()).filter(counted::get).mapToObj(path::get).toList();
    return divisions.equals(line.ref().divisions());
  }
}

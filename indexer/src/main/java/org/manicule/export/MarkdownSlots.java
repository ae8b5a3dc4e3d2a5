package org.manicule.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.manicule.model.Aside;
import org.manicule.model.Block;
import org.manicule.model.Division;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.text.Span;

/**
 * The places in a Markdown file where glosses may stand, counted from the top: above everything,
 * below each heading, below each stanza.
 */
final class MarkdownSlots {

  /** Above everything. */
  static final int TOP = 0;

  private final Text text;
  private final MarkdownOutline outline;
  private final List<List<String>> paths = new ArrayList<>();
  private final List<Integer> bySection = new ArrayList<>();
  private final List<Integer> byStanza = new ArrayList<>();
  private final Map<Span, Integer> divisions = new HashMap<>();

  MarkdownSlots(Text text, MarkdownOutline outline) {
    this.text = text;
    this.outline = outline;
    open(0, List.of());
    blocks(text.root().blocks(), List.of());
  }

  private void open(int section, List<String> path) {
    bySection.add(paths.size());
    if (section > 0 && !outline.heading(section).isRemark()) {
      divisions.putIfAbsent(text.sections().get(section).lines(), paths.size());
    }
    paths.add(path);
  }

  private void blocks(List<Block> blocks, List<String> path) {
    for (Block block : blocks) {
      switch (block) {
        case Aside aside -> {}
        case Stanza stanza -> {
          byStanza.add(paths.size());
          paths.add(path);
        }
        case Division division -> {
          int section = bySection.size();
          List<String> inner = new ArrayList<>(path);
          if (!outline.heading(section).isRemark()) {
            inner.add(division.number());
          }
          open(section, inner);
          blocks(division.blocks(), inner);
        }
      }
    }
  }

  /** The slot of a division by its place among all divisions. */
  int belowHeading(int section) {
    return bySection.get(section);
  }

  int belowStanza(int ordinal) {
    return byStanza.get(ordinal);
  }

  /** The path of the division that a slot is in. */
  List<String> path(int slot) {
    return paths.get(slot);
  }

  /** The one slot where a gloss with this target can stand without stating it. */
  OptionalInt fixed(Target target) {
    return switch (target.scope()) {
      case WORK -> OptionalInt.of(TOP);
      case DIVISION ->
          divisions.containsKey(target.lines())
              ? OptionalInt.of(divisions.getOrDefault(target.lines(), TOP))
              : OptionalInt.empty();
      case STANZA -> isStanza(target.lines()) ? OptionalInt.of(near(target)) : OptionalInt.empty();
      case LINES -> target.lines().isEmpty() ? OptionalInt.of(TOP) : OptionalInt.empty();
    };
  }

  private boolean isStanza(Span lines) {
    return !lines.isEmpty() && Text.linesOf(text.stanzaOf(lines.start())).equals(lines);
  }

  /** Below the stanza of the last line. */
  int near(Target target) {
    return target.lines().isEmpty()
        ? TOP
        : belowStanza(text.stanzaOf(target.lines().end() - 1).ordinal());
  }
}

package org.manicule.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.manicule.model.Gloss;
import org.manicule.model.LineRange;
import org.manicule.model.LineRef;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.Work;
import org.manicule.text.Span;

/**
 * Where in a Markdown file each gloss stands. One on a stanza, a division or the work must stand
 * right below it; one that states its lines stands as near to them as the order of the glosses
 * leaves room for, since that order is evidence. For one file.
 */
final class GlossSlots {

  /**
   * @param target what it states in brackets; empty where its place says it
   */
  record Placed(Gloss gloss, String target) {}

  private final Text text;
  private final MarkdownSlots slots;
  private final Map<Integer, List<Placed>> bySlot = new HashMap<>();

  GlossSlots(Work work, MarkdownSlots slots) {
    this.text = work.text();
    this.slots = slots;
    place(work.glosses());
  }

  /** The glosses at a slot, in their order. */
  List<Placed> at(int slot) {
    return bySlot.getOrDefault(slot, List.of());
  }

  private void place(List<Gloss> glosses) {
    List<OptionalInt> fixed = glosses.stream().map(gloss -> slots.fixed(gloss.target())).toList();
    int[] ceilings = ceilings(fixed);
    int floor = MarkdownSlots.TOP;
    for (int i = 0; i < glosses.size(); i++) {
      Gloss gloss = glosses.get(i);
      int near = slots.near(gloss.target());
      int slot =
          fixed.get(i).orElse(understood(gloss.target(), between(floor, near, ceilings[i]), near));
      String target = fixed.get(i).isPresent() ? "" : stated(gloss.target(), slot);
      bySlot.computeIfAbsent(slot, empty -> new ArrayList<>()).add(new Placed(gloss, target));
      floor = Math.max(floor, slot);
    }
  }

  /** The first of the slots from which the lines' numbers do not mean others; at worst the top. */
  private int understood(Target target, int... wanted) {
    return Arrays.stream(wanted)
        .filter(slot -> target.lines().isEmpty() || isUnderstood(target.lines(), slot))
        .findFirst()
        .orElse(MarkdownSlots.TOP);
  }

  private boolean isUnderstood(Span lines, int slot) {
    return isInside(lines, slot)
        || !(isHidden(lines.start(), slot) || isHidden(lines.end() - 1, slot));
  }

  /** Whether the lines stand in the innermost division of the slot and are numbered by it. */
  private boolean isInside(Span lines, int slot) {
    List<String> here = slots.path(slot);
    return ref(lines.start()).divisions().equals(here)
        && ref(lines.end() - 1).divisions().equals(here);
  }

  private LineRef ref(int line) {
    return text.lines().get(line).ref();
  }

  private boolean isHidden(int line, int slot) {
    List<String> here = slots.path(slot);
    for (int depth = here.size(); depth > 0; depth--) {
      List<String> parts = new ArrayList<>(here.subList(0, depth));
      parts.addAll(ref(line).parts());
      if (text.line(new LineRef(parts)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** For each gloss the first slot that a later gloss cannot leave. */
  private static int[] ceilings(List<OptionalInt> fixed) {
    int[] ceilings = new int[fixed.size()];
    int ceiling = Integer.MAX_VALUE;
    for (int i = fixed.size() - 1; i >= 0; i--) {
      ceilings[i] = ceiling;
      ceiling = Math.min(ceiling, fixed.get(i).orElse(ceiling));
    }
    return ceilings;
  }

  private static int between(int floor, int wanted, int ceiling) {
    return Math.max(floor, Math.min(wanted, ceiling));
  }

  /** Inside the division of the lines their numbers are enough: {@code 13-16}. */
  private String stated(Target target, int slot) {
    Span lines = target.lines();
    if (lines.isEmpty()) {
      return "";
    }
    LineRef first = ref(lines.start());
    LineRef last = ref(lines.end() - 1);
    if (!isInside(lines, slot)) {
      return new LineRange(first, last).toString();
    }
    return first.equals(last) ? first.number() : first.number() + "-" + last.number();
  }
}

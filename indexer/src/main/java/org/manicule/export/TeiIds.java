package org.manicule.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manicule.model.Gloss;
import org.manicule.model.Place;
import org.manicule.model.Stanza;
import org.manicule.model.Target;
import org.manicule.model.Text;
import org.manicule.model.Work;
import org.manicule.text.Span;

/** The {@code xml:id}s of what notes point to: {@code l5} is the fifth line of the work. */
final class TeiIds {

  private final Text text;
  private final Map<Span, String> divisions = new HashMap<>();
  private final Map<String, String> people = new LinkedHashMap<>();

  TeiIds(Work work) {
    this.text = work.text();
    for (int section = 1; section < text.sections().size(); section++) {
      Span lines = text.sections().get(section).lines();
      if (!lines.isEmpty()) {
        divisions.putIfAbsent(lines, ofDivision(section));
      }
    }
    for (Gloss gloss : work.glosses()) {
      if (!gloss.author().isEmpty()) {
        people.putIfAbsent(gloss.author(), "r" + (people.size() + 1));
      }
    }
  }

  String ofLine(int ordinal) {
    return "l" + (ordinal + 1);
  }

  String ofStanza(Stanza stanza) {
    return "s" + (stanza.ordinal() + 1);
  }

  /**
   * @param section the division's place among all divisions
   */
  String ofDivision(int section) {
    return "d" + section;
  }

  /** Those who sign glosses, each with an id. */
  Map<String, String> people() {
    return Collections.unmodifiableMap(people);
  }

  /** {@code #r1}; empty where nobody signs. */
  String pointerToPerson(String author) {
    String id = people.getOrDefault(author, "");
    return id.isEmpty() ? "" : "#" + id;
  }

  /** {@code #l5}, {@code #range(l5,l9)}, {@code #s2}, {@code #d1}; empty for the whole work. */
  String pointer(Target target) {
    Span lines = target.lines();
    if (lines.isEmpty()) {
      return "";
    }
    return switch (target.scope()) {
      case WORK -> "";
      case DIVISION ->
          divisions.containsKey(lines) ? "#" + divisions.getOrDefault(lines, "") : toLines(lines);
      case STANZA -> {
        Stanza stanza = text.stanzaOf(lines.start());
        yield Text.linesOf(stanza).equals(lines) ? "#" + ofStanza(stanza) : toLines(lines);
      }
      case LINES -> toLines(lines);
    };
  }

  private String toLines(Span lines) {
    String first = ofLine(lines.start());
    return lines.length() == 1
        ? "#" + first
        : "#range(" + first + "," + ofLine(lines.end() - 1) + ")";
  }

  /** All lines that quoted words stand in. */
  String pointers(Place place) {
    List<Integer> lines = place.runs().stream().map(Place.Run::line).distinct().toList();
    return lines.stream().map(line -> "#" + ofLine(line)).collect(Collectors.joining(" "));
  }
}
